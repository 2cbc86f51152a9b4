const names: string[] = [];

const { open } = IDBFactory.prototype;
IDBFactory.prototype.open = function (this: IDBFactory, ...request: Parameters<typeof open>) {
  names.push(request[0]);
  return open.apply(this, request);
};

/** The databases that this page has opened. Other tests share the storage, and have their own. */
export function openedDatabases(): readonly string[] {
  return [...names];
}
