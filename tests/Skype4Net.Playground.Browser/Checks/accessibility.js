// Looks at the page as it is and returns what is wrong with it, one sentence each.
({ touch }) => {
    const problems = [];
    const shown = node => {
        if (!node.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false })) return false;
        const box = node.getBoundingClientRect();
        return box.width > 0 && box.height > 0;
    };
    const spoken = node => node.closest(".out") !== null;
    const name = node => {
        const id = node.id ? "#" + node.id : "";
        const classes = typeof node.className === "string" && node.className ? "." + node.className.split(" ").join(".") : "";
        const words = (node.getAttribute("aria-label") ?? node.textContent).trim().slice(0, 30);
        return `<${node.tagName.toLowerCase()}${id}${classes}> "${words}"`;
    };
    const all = [...document.querySelectorAll("body *")];

    const ids = new Map();
    for (const node of all) if (node.id) ids.set(node.id, (ids.get(node.id) ?? 0) + 1);
    for (const [id, count] of ids) if (count > 1) problems.push(`the id ${id} is there ${count} times`);
    for (const node of all)
        for (const attribute of ["aria-labelledby", "aria-describedby", "aria-activedescendant", "aria-controls"])
            for (const id of (node.getAttribute(attribute) ?? "").split(" ").filter(Boolean))
                if (!ids.has(id)) problems.push(`${name(node)} points to "${id}" by ${attribute}, which is not there`);

    if (document.querySelectorAll("h1").length !== 1) problems.push("there is not one h1");
    let level = 1;
    for (const heading of document.querySelectorAll("h1, h2, h3, h4")) {
        if (!shown(heading) && !spoken(heading)) continue;
        const own = +heading.tagName[1];
        if (own > level + 1) problems.push(`${name(heading)} skips from h${level} to h${own}`);
        level = own;
    }

    // Contrast of texts against what is behind them.
    const channel = v => ((v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
    const parse = text => {
        const m = text.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
        return [m[0], m[1], m[2], m[3] ?? 1];
    };
    const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3]));
    const behind = node => {
        const layers = [];
        for (let at = node; at; at = at.parentElement) {
            const color = parse(getComputedStyle(at).backgroundColor);
            if (color[3] > 0) {
                layers.push(color);
                if (color[3] === 1) break;
            }
        }
        return layers.reduceRight((below, top) => over(top, below), [255, 255, 255]);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen = new Set();
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const node = text.parentElement;
        if (
            !text.data.trim() ||
            seen.has(node) ||
            !shown(node) ||
            spoken(node) ||
            node.closest("svg, :disabled, [aria-disabled=true], option")
        )
            continue;
        seen.add(node);
        const style = getComputedStyle(node);
        const size = parseFloat(style.fontSize),
            big = size >= 24 || (size >= 18.66 && +style.fontWeight >= 700);
        if (size === 0) continue;
        const back = behind(node),
            front = over(parse(style.color), back);
        const [a, b] = [light(front), light(back)].sort((x, y) => y - x);
        const contrast = (a + 0.05) / (b + 0.05);
        if (contrast < (big ? 3 : 4.5)) problems.push(`${name(node)} has a contrast of ${contrast.toFixed(2)}`);
    }

    // Targets: 24 px, 44 px where fingers are; links within text are exempt.
    for (const node of document.querySelectorAll("button, a[href], input, select, textarea, [role=option], [role=tab]")) {
        if (!shown(node) || spoken(node) || node.closest("p a, .bubble a, .skip") || node.matches(".skip")) continue;
        const label = node.closest("label");
        const box = (label ?? node).getBoundingClientRect(),
            own = node.getBoundingClientRect();
        const least = touch && node.matches("button, [role=option], [role=tab], select") ? 44 : 24;
        if (Math.max(box.height, own.height) < least - 0.5 || Math.max(box.width, own.width) < least - 0.5)
            problems.push(`${name(node)} is ${Math.round(own.width)} × ${Math.round(own.height)} px`);
    }

    // Nothing leaves the window or its pane, except what can be scrolled to.
    if (document.documentElement.scrollWidth > innerWidth) problems.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    for (const node of all) {
        if (!shown(node) || spoken(node) || node.closest("svg")) continue;
        const box = node.getBoundingClientRect();
        if (box.right <= innerWidth + 1 && box.left >= -1) continue;
        let clipped = false;
        for (let at = node.parentElement; at; at = at.parentElement) {
            const o = getComputedStyle(at).overflowX;
            if (o !== "visible") {
                const outer = at.getBoundingClientRect();
                clipped =
                    outer.right <= innerWidth + 1 &&
                    (o === "auto" ||
                        o === "scroll" ||
                        getComputedStyle(at).textOverflow === "ellipsis" ||
                        at.matches("#status, .wire-row"));
                if (clipped) break;
            }
        }
        if (!clipped)
            problems.push(`${name(node)} leaves the window: ${Math.round(box.left)} to ${Math.round(box.right)} of ${innerWidth}`);
    }
    return problems;
};
