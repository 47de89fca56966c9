export declare function init(seed: number): void
export declare function turn(): void
export declare function sum(): number
export declare function run(seed0: number, games: number, turns: number): number
