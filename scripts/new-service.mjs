/** `npm run new:service north-shore`: a service, its test and its scenarios. Nothing else changes. */
import { nameArgument, scaffold } from './scaffold.mjs';
import { serviceFiles } from './service-template.mjs';

const id = nameArgument('npm run new:service north-shore');
const today = new Date().toISOString().slice(0, 10);

scaffold(serviceFiles(id, today));
console.log('Next: docs/guides/add-a-service.md');
