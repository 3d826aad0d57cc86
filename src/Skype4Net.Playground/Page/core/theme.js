import { app } from "./app.js";
import { applyTheme, isDark } from "./keep.js";

/** Switches between light and dark, whatever the system has. */
export function toggleTheme() {
    applyTheme(isDark() ? "light" : "dark");
    app.touch("theme");
}
