import { hostileInputs } from './hostile-inputs.js';

hostileInputs('SQLite', () => Promise.resolve({ url: null }));
