import { h } from "./render.js";

// Rows of three dots, a little thicker than a stroke.
const dots = rows => rows.flatMap(y => [3, 8, 13].map(x => `M${x - 0.4} ${y}a.4.4 0 1 0 .8 0a.4.4 0 1 0-.8 0`)).join("");

// Strokes of 1.5 in a box of 16.
const paths = {
    logo: "M3 4.5h6M12 4.5h1M3 8h1M7 8h6M3 11.5h6M12 11.5h1",
    search: "M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9M10.5 10.5L14 14",
    plus: "M8 3v10M3 8h10",
    close: "M4 4l8 8M12 4l-8 8",
    back: "M10 3L5 8l5 5",
    forward: "M6 3l5 5-5 5",
    down: "M4 6l4 4 4-4",
    more: dots([8]),
    moon: "M13 9.5A5.5 5.5 0 1 1 6.5 3a4.5 4.5 0 0 0 6.5 6.5z",
    help: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M6.2 6.2a1.9 1.9 0 1 1 2.6 1.8c-.6.3-.8.6-.8 1.2M8 11.4v.01",
    people:
        "M6 3a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 0 0 0-4.6M1.5 13.5v-1a3 3 0 0 1 3-3h3a3 3 0 0 1 3 3v1" +
        "M10.5 3.2a2.3 2.3 0 0 1 0 4.3M12 9.7a3 3 0 0 1 2.5 2.9v.9",
    phone: "M5.2 2.5l1.3 3-1.5 1.2a8 8 0 0 0 4.3 4.3l1.2-1.5 3 1.3v2a1 1 0 0 1-1.1 1A10.5 10.5 0 0 1 2.2 3.6a1 1 0 0 1 1-1.1z",
    end: "M1.8 9.8c3.5-3.7 8.9-3.7 12.4 0l-1.7 1.9-2.4-1.2v-1.7a7 7 0 0 0-4.2 0v1.7l-2.4 1.2z",
    device: "M5 1.5h6a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1M7.5 12h1",
    voicemail: "M4 5.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5M12 5.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5M4 10.5h8",
    plug: "M6 1.5v3M10 1.5v3M4 4.5h8v3a4 4 0 0 1-8 0zM8 11.5v3",
    bolt: "M9 1.5L3.5 9H8l-1 5.5L12.5 7H8z",
    record: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 6a2 2 0 1 0 0 4a2 2 0 0 0 0-4",
    pause: "M5.5 3v10M10.5 3v10",
    play: "M4.5 2.5l8 5.5-8 5.5z",
    send: "M14 2L7.5 8.5M14 2l-4 12-2.5-5.5L2 6z",
    file: "M4 1.5h5l3.5 3.5v9.5H4zM9 1.5V5h3.5",
    smile: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M5.2 9.5a3.2 3.2 0 0 0 5.6 0M6 6v.4M10 6v.4",
    edit: "M11 2.5l2.5 2.5L5.5 13H3v-2.5z",
    bin: "M2.5 4h11M6 4V2.5h4V4M4 4l.7 10h6.6L12 4M6.7 7v4.5M9.3 7v4.5",
    copy: "M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1",
    wire: "M1.5 8h2.5l2-5 3.5 10 2-5h3",
    keys: dots([3, 8, 13]),
    video: "M1.5 4.5h8v7h-8zM9.5 7.5l5-2.5v6l-5-2.5",
    chat: "M2 2.5h12v8.5H7l-3 3v-3H2z",
    in: "M13.5 8h-11M6.5 4l-4 4 4 4",
    out: "M2.5 8h11M9.5 4l4 4-4 4",
    check: "M3 8.5l3.5 3.5L13 4.5",
    clock: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M8 4.5V8l2.5 1.5",
    gear: "M2 4.5h7M12 4.5h2M9 3v3M2 11.5h2M7 11.5h7M4.5 10v3",
    save: "M8 2v8M4.5 7L8 10.5 11.5 7M2.5 13.5h11",
    again: "M13 8a5 5 0 1 1-1.5-3.5M13 2v3h-3",
    mic: "M8 1.5a2 2 0 0 1 2 2v4a2 2 0 0 1-4 0v-4a2 2 0 0 1 2-2M3.5 7.5a4.5 4.5 0 0 0 9 0M8 12v2.5",
    window: "M1.5 3h13v10h-13zM1.5 6h13",
    star: "M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z",
    person: "M8 2.5a2.7 2.7 0 1 0 0 5.4a2.7 2.7 0 0 0 0-5.4M2.5 14v-.5a4 4 0 0 1 4-4h3a4 4 0 0 1 4 4v.5",
    wave: "M2 6.5v3M5 4v8M8 2v12M11 5v6M14 7v2",
    step: "M3.5 3l6 5-6 5zM12.5 3v10",
    stop: "M3.5 3.5h9v9h-9z",
};

/** A decorative icon; its control carries the name. */
export const icon = (name, props) => h("svg", { viewBox: "0 0 16 16", "aria-hidden": "true", ...props }, h("path", { d: paths[name] }));
