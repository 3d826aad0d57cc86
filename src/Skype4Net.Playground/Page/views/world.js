import { app } from "../core/app.js";
import { copy } from "./chat-menu.js";
import { saveBlob } from "./files.js";
import { shared } from "../core/keep.js";

// What concerns the whole world.

app.toggleRecording = async () => {
    if (app.store.world.recording) await saveReplay();
    else await app.do("replay.start", {});
};

export async function saveReplay(minutes) {
    const value = await app.do("replay.save", minutes ? { minutes } : {});
    if (value?.text) saveBlob(new Blob([value.text], { type: "application/octet-stream" }), value.name);
}

export const worldMenu = () => [
    app.store.world.canRestart && { text: "Start the world again", icon: "again", run: () => app.do("world.restart", {}) },
    { text: app.store.world.recording ? "Save the recording" : "Record", icon: "record", run: app.toggleRecording },
    { text: "Save the last 10 minutes", icon: "save", run: () => saveReplay(10) },
    "-",
    ...app.store.all("host").map(host => ({
        text: `Copy ${host.address || host.place}`,
        icon: "copy",
        run: () => copy(host.address || host.place, "The address is copied"),
    })),
    "-",
    { text: app.split ? "Close the second conversation" : "Split: a second conversation", icon: "window", run: () => app.toggleSplit() },
    { text: "New window", icon: "window", run: () => open(ownAddress(), "_blank", "noopener") },
    { text: "Copy the address of this page", icon: "copy", run: () => copy(ownAddress(), "The address is copied, with its token") },
    {
        text: "Follow the system’s theme",
        icon: "moon",
        run: () => {
            shared.set("theme", "");
            delete document.documentElement.dataset.theme;
            app.touch("theme");
        },
    },
];

const ownAddress = () => `${location.origin}/#t=${app.connection.token}`;
