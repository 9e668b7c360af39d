/**
 * The components are written for React and run on Preact's copy of its interface: a content script cannot load parts
 * later, and React alone is more than half of what a teacher's page may be asked to carry.
 */
export const preact = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-runtime',
  'react-dom/test-utils': 'preact/compat/test-utils',
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  react: 'preact/compat',
};
