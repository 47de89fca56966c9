/**
 * Types for seedrandom's single-algorithm entry, which its own typings lack.
 *
 * Import it as `seedrandom/lib/alea.js`: with the extension it resolves in Vite and in plain Node alike.
 */
declare module 'seedrandom/lib/alea.js' {
  /** A seeded generator: a call gives a fraction in [0, 1) with 32 bits; `double` gives one with 53 bits. */
  interface AleaPrng {
    (): number
    double(): number
    int32(): number
    quick(): number
  }
  function alea(seed: string): AleaPrng
  export default alea
}
