import { app } from "../core/app.js";
import { plain } from "../base/format.js";
import { callName } from "./calls.js";
import { overTransport } from "./bands.js";

// Calls and requests are said once, with the keys that answer them.

const keys = "Control and full stop, then Enter, answers.";

app.view(["call", "request", "place"], () => {
    if (!app.ready) return;
    for (const call of app.store.all("call", app.me)) {
        if (call.can?.includes("answer")) app.announcer.alert(call.key, `${plain(callName(call))} calls. ${keys}`);
    }
    for (const request of app.store.all("request")) {
        const name = plain(request.kind === "program" ? request.from : app.store.nameOf(request.from, request.account));
        if (request.kind === "program")
            app.announcer.alert(
                request.key,
                `“${name}” asks to use ${plain(app.store.nameOf(request.account))}. ${overTransport(request)}${keys}`,
            );
        else if (request.account === app.me) app.announcer.alert(request.key, `${name} asks to be a contact. ${keys}`);
    }
});
