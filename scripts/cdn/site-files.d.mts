import type { Plugin } from 'vite';

export function cdnFiles(): Plugin;
