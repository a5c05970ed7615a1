import { build } from 'vite';

/** One minified ES module of a TypeScript file and all that it imports, with Lit's production build. */
export const bundleModule = async (path: string): Promise<string> => {
  const outcome = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      minify: 'esbuild',
      lib: { entry: path, formats: ['es'], fileName: 'bundle' },
      rollupOptions: { output: { inlineDynamicImports: true } },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const outputs = Array.isArray(outcome) ? outcome : [outcome];
  for (const one of outputs) {
    if ('output' in one) return one.output[0].code;
  }
  throw new Error(`Nothing was bundled from ${path}.`);
};
