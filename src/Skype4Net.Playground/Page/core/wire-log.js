// The last lines of the wire, in a ring. What is too old is overwritten; the server has it still.

const capacity = 50_000;

const lineOf = ([number, time, direction, program, text, fault = "", answered = 0]) => ({
    number,
    time,
    out: direction === 1,
    program,
    text,
    fault,
    answered,
    lower: text.toLowerCase(),
});

export class WireLog {
    constructor() {
        this.lines = new Array(capacity);
        this.clear();
        this.rate = 0;
        this.history = [];
    }

    clear() {
        this.start = 0;
        this.end = 0;
        this.last = 0;
        this.skipped = 0;
        this.byNumber = new Map();
        this.answers = new Map();
    }

    /** Takes lines as the server has them: [number, time, direction, program, text, fault, answered]. A gap becomes a line of its own. */
    add(tuples, skipped) {
        if (skipped > 0) {
            this.skipped += skipped;
            this.place({ number: 0, gap: skipped, time: tuples[0]?.[1] ?? 0, program: "", text: "", fault: "", answered: 0 });
        }
        for (const tuple of tuples) {
            const number = tuple[0];
            // A watch that begins again may bring lines that are there already.
            if (number <= this.last) continue;
            this.last = number;
            this.place(lineOf(tuple));
        }
    }

    place(line) {
        line.at = this.push(line);
        if (line.gap) return;
        this.byNumber.set(line.number, line);
        if (line.answered) this.answers.set(line.answered, line);
    }

    /** The numbers between which the lines of a gap are; null when it is not kept any more. */
    around(gap) {
        if (this.at(gap.at) !== gap) return null;
        return { after: this.at(gap.at - 1)?.number ?? 0, until: this.at(gap.at + 1)?.number ?? this.last + 1 };
    }

    /** Puts lines in the place of a gap, or in front of what is left of it. None at all: they are gone for good. */
    fill(gap, tuples, isComplete) {
        if (this.at(gap.at) !== gap) return;
        const behind = [];
        for (let i = gap.at + 1; i < this.end; i++) behind.push(this.at(i));
        this.end = gap.at;
        for (const tuple of tuples) this.place(lineOf(tuple));
        if (tuples.length === 0) this.place({ ...gap, gone: true });
        else if (!isComplete) this.place({ ...gap, gap: Math.max(1, gap.gap - tuples.length) });
        for (const line of behind) this.place(line);
    }

    push(line) {
        if (this.end - this.start === capacity) {
            const old = this.lines[this.start % capacity];
            if (old.number) {
                this.byNumber.delete(old.number);
                this.answers.delete(old.number);
            }
            this.start++;
        }
        this.lines[this.end % capacity] = line;
        return this.end++;
    }

    /** The line at a position that counts on for ever, or undefined when it is gone. */
    at(position) {
        return position >= this.start && position < this.end ? this.lines[position % capacity] : undefined;
    }

    find(number) {
        return this.byNumber.get(number);
    }

    /** The reply to a command, or the command of a reply. */
    partnerOf(line) {
        return line.answered ? this.byNumber.get(line.answered) : this.answers.get(line.number);
    }

    /** Keeps the rates of the last 20 seconds for the little chart. */
    tick(rate) {
        this.rate = rate;
        this.history.push(rate);
        if (this.history.length > 20) this.history.shift();
    }
}

const noise = new RegExp(
    "^(?:#\\S+ )?(?:" +
        [
            "PING",
            "PONG",
            "GET USER \\S+ (?:LASTONLINETIMESTAMP|ONLINESTATUS|BUDDYSTATUS|HASCALLEQUIPMENT)",
            "USER \\S+ (?:LASTONLINETIMESTAMP|NROF_AUTHED_BUDDIES|RECEIVEDAUTHREQUEST|TIMEZONE)",
            "CONTACTS FOCUSED",
            "CHATMEMBER \\d+ IS_ACTIVE",
            "CHAT \\S+ ACTIVITY_TIMESTAMP",
            "GROUP \\d+ NROFUSERS",
        ].join("|") +
        ")",
);

/** Compiles a filter: words, -word, #31, error; programs and accounts by their keys. */
export function wireFilter({ text = "", programs = null, hideNoise = false, account = "" }) {
    const terms = text
        .toLowerCase()
        .split(/\s+/)
        .filter(t => t && t !== "-");
    return line => {
        if (line.gap) return true;
        if (account && !line.program.startsWith(account + "/")) return false;
        if (programs && programs.size && !programs.has(line.program)) return false;
        if (hideNoise && noise.test(line.text)) return false;
        for (const term of terms) {
            const not = term[0] === "-";
            const word = not ? term.slice(1) : term;
            const hit =
                word[0] === "#" && !word.includes("/") && word.length > 1 && /^#\d+$/.test(word)
                    ? line.lower === word || line.lower.startsWith(word + " ")
                    : word === "error"
                      ? /^(?:#\S+ )?error\b/.test(line.lower)
                      : line.lower.includes(word);
            if (hit === not) return false;
        }
        return true;
    };
}

export const isNoise = line => noise.test(line.text);
export const isError = line => /^(?:#\S+ )?ERROR\b/.test(line.text);
