// The one WebSocket: resume, retry, and an outbox in which a command stays until its result is there. Each is done once, however often it is sent.

const pauses = [250, 500, 1000, 2000, 5000];
const maxWaiting = 50;
const ackBytes = 200_000;

export class CommandError extends Error {
    constructor({ code, text, argument }) {
        super(text);
        this.code = code;
        this.argument = argument;
    }
}

export class Connection {
    /** @param on {frame, state, sound}: frames that are not results, changes of state, binary frames. */
    constructor({ address, token, window, on }) {
        Object.assign(this, { address, token, window, on });
        this.number = 0;
        this.waiting = new Map();
        this.offers = [];
        this.run = null;
        this.seq = 0;
        this.state = "connecting";
        this.tries = 0;
        this.watches = new Map();
        this.unacked = 0;
        this.line = 0;
        addEventListener("online", () => this.retryNow());
        document.addEventListener("visibilitychange", () => {
            if (!document.hidden) this.retryNow();
        });
    }

    open() {
        clearTimeout(this.timer);
        const socket = (this.socket = new WebSocket(this.address));
        socket.binaryType = "arraybuffer";
        socket.onopen = () =>
            socket.send(
                JSON.stringify({
                    hello: 1,
                    token: this.token,
                    window: this.window,
                    ...(this.run ? { resume: { run: this.run, seq: this.seq } } : {}),
                }),
            );
        socket.onmessage = e => {
            if (socket === this.socket) this.receive(e.data);
        };
        socket.onclose = e => {
            if (socket === this.socket) this.lost(e.code);
        };
    }

    retryNow() {
        if (this.state === "lost") {
            this.tries = 0;
            this.open();
        }
    }

    lost(code) {
        this.socket = null;
        if (code === 4401) return this.change("denied");
        if (code === 4409) return this.change("elsewhere");
        if (code === 4429 && this.run === null) return this.change("full");
        this.change("lost");
        const pause = pauses[Math.min(this.tries++, pauses.length - 1)];
        this.timer = setTimeout(() => this.open(), pause * (0.8 + Math.random() * 0.4));
    }

    change(state) {
        if (this.state === state) return;
        this.state = state;
        this.on.state(state);
    }

    receive(data) {
        if (typeof data !== "string") return this.on.sound(new Uint8Array(data));
        this.unacked += data.length;
        const frame = JSON.parse(data);
        if (frame.welcome) this.welcome(frame);
        else if (frame.did) this.finish(frame);
        else {
            if (frame.patch) this.seq = frame.patch;
            else if (frame.snapshot && frame.last) this.seq = frame.snapshot;
            this.on.frame(frame);
        }
        if (this.unacked > ackBytes) this.ack();
    }

    /** Says how far the page has come: once after each drawn frame, or after 200 kB. */
    ack() {
        if (this.unacked === 0) return;
        this.unacked = 0;
        this.send(this.line ? { ack: this.seq, wire: this.line } : { ack: this.seq });
    }

    welcome(frame) {
        const other = this.run !== null && this.run !== frame.run;
        this.run = frame.run;
        this.tries = 0;
        if (frame.resumed) this.seq = Math.min(this.seq, frame.seq);
        this.on.frame(frame);
        this.change("live");
        for (const watch of this.watches.values()) this.send(watch.frame());
        if (other) this.offerAgain();
        else for (const command of this.waiting.values()) this.send(command.frame);
    }

    /** The world was started again: what waited was meant for the old one, so the person decides. */
    offerAgain() {
        const commands = [...this.waiting.values()];
        this.waiting.clear();
        for (const command of commands)
            command.reject(new CommandError({ code: "stale", text: "The world was started again before this was done." }));
    }

    finish({ did, ok, value, error }) {
        const command = this.waiting.get(did);
        if (!command) return;
        this.waiting.delete(did);
        if (ok) command.resolve(value ?? {});
        else command.reject(new CommandError(error ?? { code: "failed", text: "It failed." }));
    }

    /** Sends a command, now or when the connection is back. @returns its value, or throws a CommandError. */
    do(name, args) {
        if (this.state !== "live" && this.waiting.size >= maxWaiting)
            return Promise.reject(
                new CommandError({ code: "full", text: `${maxWaiting} commands wait for the connection already; this one was not kept.` }),
            );
        const id = `${this.window}-${++this.number}`;
        const frame = { do: name, id, ...args };
        return new Promise((resolve, reject) => {
            this.waiting.set(id, { frame, resolve, reject });
            this.send(frame);
        });
    }

    /** A watch is a frame that is sent now and again after each connection. */
    watch(name, frame) {
        if (frame) this.watches.set(name, { frame });
        else this.watches.delete(name);
        if (frame) this.send(frame());
    }

    send(frame) {
        if (this.state !== "connecting" && this.socket?.readyState === WebSocket.OPEN && this.run !== null)
            this.socket.send(JSON.stringify(frame));
    }

    sendSound(key, samples) {
        if (this.socket?.readyState !== WebSocket.OPEN) return;
        const name = new TextEncoder().encode(key);
        const bytes = new Uint8Array(2 + name.length + samples.byteLength);
        bytes[0] = 1;
        bytes[1] = name.length;
        bytes.set(name, 2);
        bytes.set(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength), 2 + name.length);
        this.socket.send(bytes);
    }

    headers() {
        return { Authorization: `Bearer ${this.token}` };
    }

    async upload(file) {
        const answer = await fetch(`upload?name=${encodeURIComponent(file.name)}`, { method: "POST", headers: this.headers(), body: file });
        if (!answer.ok) throw new CommandError({ code: "refused", text: await answer.text() });
        return (await answer.json()).upload;
    }

    async download(what) {
        const answer = await fetch("download", { method: "POST", headers: this.headers(), body: JSON.stringify(what) });
        if (!answer.ok) throw new CommandError({ code: "refused", text: await answer.text() });
        return answer.blob();
    }
}
