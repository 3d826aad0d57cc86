// The world of the pictures: a small office with its lunch bot. Loaded before the page; fake-server.js plays it.
(() => {
    const now = window.feedNow ?? Date.UTC(2026, 10, 21, 9, 43, 43);
    const minute = 60_000,
        chat = "#ben/$nora;4f1c",
        dialog = "#nora/$lunch.bot;91aa";
    const ops = [];
    const put = (kind, key, value) => ops.push(["put", kind, key, value]);
    const people = { nora: "Nora Lund", ben: "Ben Ode", ida: "Ida Berg", "lunch.bot": "Lunch Bot", echo: "Echo" };
    const members = ["ben", "nora", "ida", "lunch.bot"].map(handle => ({
        handle,
        name: people[handle],
        role: handle === "ben" ? "creator" : handle === "ida" ? "listener" : "user",
        active: true,
    }));
    put("world", "world", {
        name: "office.json",
        run: "r1",
        started: now - 600_000,
        windows: 2,
        recording: now - 86_000,
        wireRate: 38,
        wireKept: 48211,
        canRestart: true,
        now,
    });
    put("host", "1", { account: "lunch.bot", transport: "dbus", place: "D-Bus", address: "" });
    put("host", "2", { account: "lunch.bot", transport: "tcp", place: "at tcp://127.0.0.1:1401", address: "tcp://127.0.0.1:1401" });
    const account = (handle, more) =>
        put("account", handle, {
            handle,
            name: people[handle],
            mood: "",
            status: "online",
            connection: "online",
            running: true,
            unread: 0,
            programs: 0,
            asks: 0,
            inCall: false,
            profile: {},
            credit: 12.5,
            currency: "EUR",
            privileges: ["skypeOut"],
            devices: [],
            camera: true,
            silentMode: true,
            window: "normal",
            policy: "ask",
            nextSmsFailure: "unknown",
            settings: {},
            ...more,
        });
    account("nora", { inCall: true, unread: 1 });
    account("ben", { status: "away", inCall: true, unread: 3 });
    account("ida", { status: "offline", connection: "offline", unread: 2 });
    account("lunch.bot", { programs: 2, asks: 1 });
    account("echo", { status: "doNotDisturb" });
    const presence = { nora: "online", ben: "away", ida: "offline", "lunch.bot": "online", echo: "doNotDisturb" };
    for (const me in people)
        for (const who in people)
            if (me !== who)
                put("contact", `${me}/${who}`, {
                    account: me,
                    handle: who,
                    name: people[who],
                    fullName: people[who],
                    mood: who === "lunch.bot" ? "Soup of the day: lentils" : "",
                    presence: presence[who],
                    buddy: "friend",
                    authorized: true,
                    groups: [],
                });
    put("contact", "nora/carl.k", {
        account: "nora",
        handle: "carl.k",
        name: "Carl K.",
        fullName: "Carl K.",
        presence: "offline",
        buddy: "neverBeenFriend",
        requests: "We met at the bike shop",
    });
    put("phone", "+3725550100", {
        number: "+372 555 0100",
        inCall: false,
        ringing: false,
        rejectsCalls: false,
        smsDelivery: "deliverySuccessful",
        keys: "",
        messages: ["running late"],
        heard: 0,
    });
    put("phone", "+3725550177", { number: "+372 555 0177", rejectsCalls: true, smsDelivery: "deliveryFailed", messages: [] });
    put("chat", `nora/${chat}`, {
        account: "nora",
        name: chat,
        title: "Friday lunch",
        topic: "Friday at 12:30, say @lunch order",
        type: "multiChat",
        role: "user",
        members,
        unread: 0,
        activity: now - 36_000,
        open: true,
        options: 1,
        messages: 12,
        last: { from: "nora", text: "@lunch close", type: "said", at: now - 36_000 },
        typing: ["lunch.bot"],
    });
    put("chat", `ben/${chat}`, {
        account: "ben",
        name: chat,
        title: "Friday lunch",
        topic: "Friday at 12:30, say @lunch order",
        type: "multiChat",
        role: "creator",
        members,
        unread: 3,
        activity: now - 36_000,
        options: 1,
        messages: 0,
        last: { from: "nora", text: "@lunch close", type: "said", at: now - 36_000 },
        typing: [],
    });
    put("chat", `nora/${dialog}`, {
        account: "nora",
        name: dialog,
        title: "Lunch Bot",
        partner: "lunch.bot",
        type: "dialog",
        members: [],
        unread: 0,
        activity: now - 3 * minute,
        messages: 0,
        last: { from: "lunch.bot", text: "I know: @lunch order, @lunch close", type: "said", at: now - 3 * minute },
        typing: [],
    });
    put("chat", "nora/#nora/$ben;1", {
        account: "nora",
        name: "#nora/$ben;1",
        title: "Ben Ode",
        partner: "ben",
        type: "dialog",
        members: [],
        unread: 1,
        activity: now - 5 * minute,
        messages: 0,
        last: { from: "ben", text: "menu-week-47.pdf, 184 kB", type: "said", at: now - 5 * minute },
        typing: [],
    });
    let id = 4800;
    const say = (at, from, text, more = {}) => {
        id++;
        put("message", `nora/${id}`, {
            account: "nora",
            id,
            guid: `g${id}`,
            chat,
            from,
            name: people[from],
            text,
            type: "said",
            status: from === "nora" ? "sent" : "read",
            at,
            own: from === "nora",
            ...more,
        });
    };
    const yesterday = now - 17 * 60 * minute;
    say(yesterday, "ben", "", { type: "createdChatWith", users: ["nora", "ida", "lunch.bot"] });
    say(yesterday + minute, "ben", "Friday at 12:30, say @lunch order", { type: "setTopic" });
    say(now - 2.7 * minute, "ben", "Who is in for Friday?");
    say(now - 2.6 * minute, "ben", "", { type: "setRole", users: ["ida"], role: "listener" });
    say(now - 2.5 * minute, "nora", "Me! @lunch order 2 soups", { edited: now - 2.4 * minute });
    say(now - 2.4 * minute, "lunch.bot", "Noted: 2 soups for Nora, 9.80 €. Say @lunch close when everybody is done.", { via: "lunch-bot" });
    say(now - 1.4 * minute, "ben", "@lunch order 1 curry, and no onions please. The last time I could smell them until Monday.");
    say(now - 1.3 * minute, "lunch.bot", "Noted: 1 curry for Ben (no onions), 7.40 €.", { via: "lunch-bot" });
    say(now - 36_000, "nora", "@lunch close");
    put("voicemail", "nora/7", {
        account: "nora",
        id: 7,
        partner: "ben",
        name: "Ben",
        type: "incoming",
        status: "played",
        duration: 12,
        at: now - 26 * 60 * minute,
        can: ["play", "delete", "unplayed"],
    });
    put("sms", "nora/31", {
        account: "nora",
        id: 31,
        type: "outgoing",
        status: "delivered",
        text: "running late",
        at: now - 27 * 60 * minute,
        targets: [{ number: "+372 555 0100", status: "deliverySuccessful" }],
    });
    put("call", "nora/12", {
        account: "nora",
        id: 12,
        partner: "ben",
        name: "Ben Ode",
        type: "outgoingP2P",
        status: "inProgress",
        at: now - 50_000,
        since: now - 42_000,
        can: ["hangUp", "hold", "press", "video", "speak", "transfer"],
        videoSend: "notAvailable",
    });
    put("file", "nora/5", {
        account: "nora",
        id: 5,
        type: "incoming",
        status: "completed",
        partner: "ben",
        name: "menu-week-47.pdf",
        fileName: "menu-week-47.pdf",
        size: 184_000,
        bytes: 184_000,
        at: now - 5 * minute,
        canDownload: true,
        can: [],
    });
    put("request", "lunch.bot/2", {
        account: "lunch.bot",
        kind: "program",
        from: "weather-bot",
        program: 2,
        at: now - 30_000,
    });
    put("request", "nora/carl.k", {
        account: "nora",
        kind: "contact",
        from: "carl.k",
        text: "We met at the bike shop",
        at: now - 20_000,
    });
    put("program", "lunch.bot/1", {
        account: "lunch.bot",
        number: 1,
        name: "lunch-bot",
        transport: "dbus",
        protocol: 8,
        permission: "allowed",
        since: now - 500_000,
        waiting: [{ id: "#31", line: "GET CHATMESSAGE 4809 BODY", since: now - 4000 }],
        waitingCount: 1,
    });
    put("program", "lunch.bot/2", {
        account: "lunch.bot",
        number: 2,
        name: "weather-bot",
        transport: "dbus",
        protocol: 8,
        permission: "asking",
        since: now - 30_000,
        waiting: [],
    });
    put("fault", "lunch.bot", {
        on: 1,
        seed: 1,
        dropNotifications: 0.1,
        delay: 1,
        lists: "newestFirst",
        commandError: "internalError",
        planned: 0,
    });
    put("fault", "nora", { on: 0, seed: 1, delay: 1, lists: "newestFirst" });
    put("item", "lunch.bot/1/menu", {
        account: "lunch.bot",
        what: "menuItem",
        id: "menu",
        caption: "Order the usual",
        hint: "Soup",
        context: "contact",
        enabled: true,
        program: "lunch.bot/1",
    });
    const wire = [];
    const line = (ms, out, text, fault = "", answered = 0) =>
        wire.push([wire.length + 1, now - 3000 + ms, out, "lunch.bot/1", text, fault, answered]);
    line(21, 1, "#21 CHATMESSAGE 4803 BODY Who is in for Friday?");
    line(377, 1, "CHATMESSAGE 4805 STATUS RECEIVED");
    line(378, 0, "#23 GET CHATMESSAGE 4805 BODY");
    line(378.3, 1, "#23 CHATMESSAGE 4805 BODY Me! @lunch order 2 soups", "", 3);
    line(402, 0, "#24 CHATMESSAGE #ben/$nora;4f1c Noted: 2 soups for Nora, 9.80 €. Say @lunch close when everybody is done.");
    line(403.8, 1, "#24 CHATMESSAGE 4806 STATUS SENDING", "", 5);
    line(411, 1, "CHATMESSAGE 4806 STATUS SENT");
    line(960, 1, "CHATMESSAGE 4805 EDITED_BY nora");
    line(961, 1, "CHATMESSAGE 4805 EDITED_TIMESTAMP 1795254119");
    line(1108, 1, "CHATMESSAGE 4807 STATUS RECEIVED");
    line(1109, 0, "#27 GET CHATMESSAGE 4807 BODY");
    line(1109.3, 1, "#27 CHATMESSAGE 4807 BODY @lunch order 1 curry, and no onions please.", "", 11);
    line(1131, 0, "#28 CHATMESSAGE #ben/$nora;4f1c Noted: 1 curry for Ben (no onions), 7.40 €.");
    line(1133, 1, "#28 CHATMESSAGE 4808 STATUS SENDING", "", 13);
    line(1140, 1, "CHATMESSAGE 4808 STATUS SENT");
    line(1141, 1, "CHATMESSAGE 4808 SEEN TRUE", "lost");
    line(1902, 0, "#29 GET CHATMESSAGE 46x1 BODY");
    line(1902.2, 1, "#29 ERROR 14 Invalid message id", "", 17);
    line(2412, 1, "CHATMESSAGE 4809 STATUS RECEIVED");
    line(2413, 0, "#31 GET CHATMESSAGE 4809 BODY");
    line(2413.4, 1, "#31 CHATMESSAGE 4809 BODY @lunch close", "", 20);
    line(2414, 0, "#32 GET CHATMESSAGE 4809 FROM_HANDLE");
    line(2414.3, 1, "#32 CHATMESSAGE 4809 FROM_HANDLE nora", "", 22);
    line(2420, 0, "#33 SET CHATMESSAGE 4809 SEEN");
    line(2420.4, 1, "#33 CHATMESSAGE 4809 STATUS READ", "", 24);
    window.feedWorld = { now, ops, wire, chat };
})();
