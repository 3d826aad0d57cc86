// How many lines a second go over the wire: told once a second, however often lines come, and once more when they stop.

const second = 1000;

export class WireRate {
    #tell;
    #rate = 0;
    #told = -second;
    #timer = null;

    /** @param tell is given the rate. */
    constructor(tell) {
        this.#tell = tell;
    }

    /** The rate that came with some lines. */
    seen(rate) {
        this.#rate = rate;
        if (this.#timer === null && performance.now() - this.#told >= second) this.#now();
        else this.#later();
    }

    #later() {
        this.#timer ??= setTimeout(() => {
            this.#timer = null;
            this.#now();
        }, second);
    }

    #now() {
        this.#told = performance.now();
        this.#tell(this.#rate);
        // Unless more lines come meanwhile, the next time there are none.
        if (this.#rate > 0) this.#later();
        this.#rate = 0;
    }
}
