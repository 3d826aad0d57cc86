// [what has the focus, what is wrong about it]: whether it can be seen, and can be seen to have the focus. After the next frame is drawn.
async () => {
    await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    const node = document.activeElement;
    if (!node || node === document.body) return [null, null];
    const problem = problemOf(node);
    return [node.id || node.getAttribute("aria-label") || node.textContent, problem];

    function problemOf(node) {
        const label = (node.getAttribute("aria-label") ?? node.textContent).trim().slice(0, 40);
        const words = `<${node.tagName.toLowerCase()}${node.id ? "#" + node.id : ""}> "${label}"`;
        const row = node.getAttribute("aria-activedescendant") ? document.getElementById(node.getAttribute("aria-activedescendant")) : null;
        const shown = row ?? node;
        const box = shown.getBoundingClientRect();
        if (box.width === 0 || box.height === 0) return `${words} has the focus and no size`;
        if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
            return `${words} has the focus outside the window`;
        const x = Math.min(innerWidth - 2, Math.max(1, box.left + box.width / 2)),
            y = Math.min(innerHeight - 2, Math.max(1, box.top + Math.min(box.height / 2, 40)));
        const top = document.elementFromPoint(x, y);
        if (top && !shown.contains(top) && !top.contains(shown))
            return `${words} is covered by <${top.tagName.toLowerCase()}.${top.className}>`;
        const ring = at => {
            const style = getComputedStyle(at);
            return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        };
        const marked =
            ring(shown) ||
            ring(node) ||
            (node.matches("textarea, .searchbox input") && ring(node.closest(".composer, .searchbox"))) ||
            (node.matches("article") && ring(node.querySelector(".bubble") ?? node)) ||
            (node.matches(".splitter") && getComputedStyle(node).backgroundImage !== "none");
        return marked ? null : `${words} does not show that it has the focus`;
    }
};
