// One pass over the views that changed, once in an animation frame, and no pass when nothing changed.

const dirty = new Set();
const after = [];
let asked = false;

/** Draws a view (a function) in the next animation frame. */
export function redraw(view) {
    dirty.add(view);
    ask();
}

/** Runs something once the next frame is drawn. */
export function afterDraw(action) {
    after.push(action);
    ask();
}

function ask() {
    if (asked) return;
    asked = true;
    requestAnimationFrame(run);
}

function run() {
    asked = false;
    const views = [...dirty];
    dirty.clear();
    for (const view of views) {
        // One view that fails must not take the others with it.
        try {
            view();
        } catch (error) {
            reportError(error);
        }
    }
    for (const action of after.splice(0)) action();
}
