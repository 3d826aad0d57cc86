// 2 000 lines a second for 30 s while somebody types and scrolls: [time between frames at 99 %, long tasks, script in ms a frame,
// key to paint at 99 %, time between frames at 99 % in the 5 s before]. The keys are pressed from outside; window.script_ counts what animation frames run.
async () => {
    let number = 100_000,
        long = 0,
        arriving = 0;
    const frames = [],
        keys = [];
    new PerformanceObserver(list => {
        long += list.getEntries().length;
    }).observe({ type: "longtask" });
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) if (entry.name === "keydown") keys.push(entry.duration);
    }).observe({ type: "event", durationThreshold: 16 });
    const frame = () => new Promise(done => requestAnimationFrame(done));
    const worst = all => all.sort((a, b) => a - b)[Math.floor(all.length * 0.99)] ?? 0;
    const idle = [];
    for (let last = await frame(), end = last + 5_000; last < end; ) {
        const now = await frame();
        idle.push(now - last);
        last = now;
    }
    const feedBox = document.querySelector(".feed");
    window.script_ = 0;
    let last = await frame(),
        sent = last;
    for (const end = last + 30_000; last < end; ) {
        const now = await frame();
        frames.push(now - last);
        last = now;
        const count = Math.round((now - sent) * 2);
        sent = now;
        const before = performance.now();
        feed.wire(
            Array.from({ length: count }, (_, i) => [
                ++number,
                feedWorld.now + number,
                i % 2,
                "lunch.bot/1",
                `#${number} CHATMESSAGE ${number} BODY some text of a message`,
            ]),
        );
        arriving += performance.now() - before;
        if (frames.length % 6 === 0) feedBox.scrollTop -= 40;
    }
    return [worst(frames), long, (window.script_ + arriving) / frames.length, worst(keys), worst(idle)];
};
