// The conversation of a timeline as it was at a step: a fold of what was said until then, with a checkpoint every 500 steps, so that a step back in a
// long file costs no more than a step on.

const every = 500;

function apply(said, step) {
    if (step.do === "message.say") said.set(step.is ?? step.number, { from: step.as, text: step.text });
    else if (step.do === "message.edit" && said.has(step.message)) said.set(step.message, { ...said.get(step.message), text: step.text });
    else if (step.saw === "message" && step.from) said.set(step.is ?? step.number, { from: step.from, text: step.text });
}

export class ConversationFold {
    #steps;
    #checkpoints = [new Map()];

    /** @param steps the steps in the order of their numbers. */
    constructor(steps) {
        this.#steps = steps;
    }

    /** What was said up to the step at this index, that one included; oldest first, the last ones only. */
    at(index, most = 40) {
        const end = Math.min(index + 1, this.#steps.length);
        const known = Math.min(Math.floor(end / every), this.#checkpoints.length - 1);
        const said = new Map(this.#checkpoints[known]);
        for (let i = known * every; i < end; i++) {
            apply(said, this.#steps[i]);
            if ((i + 1) % every === 0 && this.#checkpoints.length === (i + 1) / every) this.#checkpoints.push(new Map(said));
        }
        return [...said.values()].slice(-most);
    }
}
