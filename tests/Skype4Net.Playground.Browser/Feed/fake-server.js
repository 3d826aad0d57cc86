// A server in the page: takes the place of WebSocket before the page loads, speaks the protocol, and does what the tests ask by window.feed.
(() => {
    const world = window.feedWorld;
    const commands = [
        ["say WHO|#CHAT TEXT", "says something"],
        ["call WHO|+NUMBER", "calls somebody"],
        ["crash", "ends the client at once"],
    ].map(([prompt, summary]) => ({ name: prompt, prompts: [{ text: prompt, summary }], summary, args: [] }));
    const feed = (window.feed = {
        sockets: [],
        sent: [],
        seq: 100,
        run: "r1",
        down: false,
        silent: false,
        answer: {},
        nextMessage: 9000,
        done: new Map(),
    });
    const things = new Map(world.ops.map(([, kind, key, value]) => [`${kind} ${key}`, value]));

    class FakeSocket {
        static OPEN = 1;
        constructor(address) {
            this.address = address;
            this.readyState = 0;
            if (feed.down) setTimeout(() => this.end(1006));
            else
                setTimeout(() => {
                    this.readyState = 1;
                    feed.sockets.push(this);
                    this.onopen?.({});
                });
        }
        send(data) {
            if (typeof data === "string") {
                const frame = JSON.parse(data);
                feed.sent.push(frame);
                setTimeout(() => feed.receive(this, frame));
            }
        }
        push(frame) {
            if (this.readyState === 1) this.onmessage?.({ data: JSON.stringify(frame) });
        }
        end(code) {
            this.readyState = 3;
            feed.sockets = feed.sockets.filter(s => s !== this);
            this.onclose?.({ code });
        }
        close() {
            this.end(1000);
        }
    }
    window.WebSocket = FakeSocket;

    feed.push = frame => feed.sockets.forEach(s => s.push(frame));
    feed.patch = ops => {
        for (const [op, kind, key, value] of ops) if (op === "put") things.set(`${kind} ${key}`, value);
        feed.push({ patch: ++feed.seq, ops });
    };
    feed.wire = (lines, skipped = 0, rate = lines.length) => feed.push({ wire: lines, skipped, rate });
    feed.get = (kind, key) => things.get(`${kind} ${key}`);
    feed.cut = code => {
        feed.down = true;
        [...feed.sockets].forEach(s => s.end(code ?? 1006));
    };
    feed.back = () => {
        feed.down = false;
        window.dispatchEvent(new Event("online"));
    };

    /** A message at a client, with what changes in its chat. */
    feed.say = (as, chat, from, text, more = {}) => {
        const id = ++feed.nextMessage,
            at = world.now + feed.nextMessage;
        const old = feed.get("chat", `${as}/${chat}`);
        const message = {
            account: as,
            id,
            guid: `g${id}`,
            chat,
            from,
            name: feed.get("account", from)?.name ?? from,
            text,
            type: "said",
            status: from === as ? "sent" : "received",
            at,
            own: from === as,
            ...more,
        };
        feed.patch([
            ["put", "message", `${as}/${id}`, message],
            ...(old
                ? [
                      [
                          "put",
                          "chat",
                          `${as}/${chat}`,
                          { ...old, messages: (old.messages ?? 0) + 1, last: { from, text, type: "said", at }, activity: at },
                      ],
                  ]
                : []),
        ]);
        return id;
    };

    const does = {
        "message.say": f => ({ message: feed.say(f.as, f.chat, f.as, f.text), chat: f.chat }),
        "message.edit": f => {
            const m = feed.get("message", `${f.as}/${f.message}`);
            feed.patch([["put", "message", `${f.as}/${f.message}`, { ...m, text: f.text, edited: world.now }]]);
            return {};
        },
        "message.wire": () => ({ lines: [19, 20, 21, 22, 23, 24, 25], missing: [] }),
        "message.list": f => {
            const first = Math.max(1, f.before - f.count),
                list = [];
            for (let id = first; id < f.before; id++)
                list.push({
                    key: `${f.as}/${id}`,
                    id,
                    chat: f.chat,
                    from: "ben",
                    name: "Ben Ode",
                    text: `Old message ${id}`,
                    type: "said",
                    status: "read",
                    at: world.now - 86_400_000 * 2 + id * 1000,
                });
            return { messages: list, more: first > 1 };
        },
        "wire.list": () => ({ lines: world.wire, more: false }),
        "wire.explain": f => ({
            line: world.wire[f.line - 1],
            title: "The client tells the program that a message has come in.",
            parts: [
                ["CHATMESSAGE", "a message in a chat"],
                ["4809", "“@lunch close” from Nora; her own client calls it 4809"],
                ["RECEIVED", "new, and not read yet"],
            ],
            text: world.wire[f.line - 1]?.[4],
            thing: ["message", "nora/4809"],
            then: "the program sent #31 GET CHATMESSAGE 4809 BODY after 0.6 ms",
            since: 3,
        }),
        "world.preview": f => {
            if (!/ (calls?|says?|crash)/.test(" " + f.line)) throw { code: "arguments", text: "No such command." };
            return { command: "call.place", text: f.line.replace(/ call /, " calls ") };
        },
        "world.prompt": f => ({ text: f.line }),
        "trace.given": () => window.feedTrace ?? {},
        "message.csharp": () => ({ text: 'await chat.SendAsync("@lunch close");' }),
        "wire.csharp": () => ({ text: "await skype.SendCommandAsync(...);" }),
    };

    feed.receive = (socket, frame) => {
        if (frame.hello) {
            const resumed = frame.resume?.run === feed.run;
            socket.push({ welcome: 1, run: feed.run, seq: feed.seq, resumed, now: world.now, commands, name: "office.json" });
            if (!resumed)
                socket.push({
                    snapshot: feed.seq,
                    first: true,
                    last: true,
                    ops: [...things].map(([name, value]) => [
                        "put",
                        name.slice(0, name.indexOf(" ")),
                        name.slice(name.indexOf(" ") + 1),
                        value,
                    ]),
                });
        } else if (frame.do && !feed.silent) {
            if (!feed.done.has(frame.id)) {
                try {
                    feed.done.set(frame.id, { ok: true, value: (feed.answer[frame.do] ?? does[frame.do] ?? (() => ({})))(frame) ?? {} });
                } catch (error) {
                    feed.done.set(frame.id, { ok: false, error: error.code ? error : { code: "failed", text: String(error) } });
                }
            }
            socket.push({ did: frame.id, seq: feed.seq, ...feed.done.get(frame.id) });
        }
    };
})();
