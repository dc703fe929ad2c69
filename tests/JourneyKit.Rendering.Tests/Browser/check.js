// Measures the pictures of the page, one after the other, and leaves what it found as the only content of the page.
"use strict";

const allowed = 0.6;
const trimmed = 0.17;
const leastSize = 11;
const leastContrast = 4.5;
const tile = { width: 8000, height: 4000, overlap: 600 };

const host = document.getElementById("host");
const pictures = JSON.parse(document.getElementById("pictures").textContent);
const results = [];

function textNodes(text) {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.parentNode.localName !== "title" && node.data.trim() !== "") {
            nodes.push(node);
        }
    }

    return nodes;
}

// The range of a text ignores its textLength, and the box of its element counts how far letters lean out of their advance:
// where the width is kept, letters say themselves where they begin and end.
function boxOf(node, x) {
    const range = document.createRange();
    range.setStart(node, node.data.length - node.data.trimStart().length);
    range.setEnd(node, node.data.trimEnd().length);
    const box = range.getBoundingClientRect();
    const element = node.parentNode;
    if (!element.hasAttribute("textLength")) {
        return box;
    }

    const left = element.getStartPositionOfChar(0).x + element.ownerSVGElement.getBoundingClientRect().left - x;
    return new DOMRect(left, box.top, element.getEndPositionOfChar(element.getNumberOfChars() - 1).x - element.getStartPositionOfChar(0).x, box.height);
}

function linesOf(svg, x, y) {
    const origin = svg.getBoundingClientRect();
    return [...svg.querySelectorAll("text")].flatMap(text => textNodes(text).map(node => {
        const style = getComputedStyle(node.parentNode);
        const size = parseFloat(style.fontSize);
        const box = boxOf(node, x);
        const cell = text.getAttribute("data-cell");
        return {
            text: node.data.trim(),
            size,
            fill: style.fill.match(/\d+/g).slice(0, 3).map(Number),
            cell: cell === null ? null : cell.split(" ").map((number, at) => Number(number) - [x, y, 0, 0][at]),
            left: box.left - origin.left,
            right: box.right - origin.left,
            top: box.top - origin.top + trimmed * size,
            bottom: box.bottom - origin.top - trimmed * size,
        };
    }));
}

function isInside(line, x, y, width, height) {
    return line.left >= x - allowed && line.right <= x + width + allowed && line.top >= y - allowed && line.bottom <= y + height + allowed;
}

function placed(line) {
    return `${line.left.toFixed(1)} ${line.top.toFixed(1)} to ${line.right.toFixed(1)} ${line.bottom.toFixed(1)}`;
}

function faultsOf(lines, width, height) {
    const faults = [];
    for (const line of lines) {
        if (line.size < leastSize) {
            faults.push({ kind: "small", text: line.text, detail: `${line.size} px` });
        }

        if (line.cell !== null && !isInside(line, ...line.cell)) {
            faults.push({ kind: "cell", text: line.text, detail: `${placed(line)} in ${line.cell.join(" ")}` });
        }

        if (!isInside(line, 0, 0, width, height)) {
            faults.push({ kind: "page", text: line.text, detail: placed(line) });
        }
    }

    const sorted = [...lines].sort((one, other) => one.top - other.top);
    for (let i = 0; i < sorted.length; i++) {
        for (let j = i + 1; j < sorted.length && sorted[j].top < sorted[i].bottom - allowed; j++) {
            const [one, other] = [sorted[i], sorted[j]];
            if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > allowed && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > allowed) {
                faults.push({ kind: "meet", text: one.text, detail: `${placed(one)} and "${other.text}" ${placed(other)}` });
            }
        }
    }

    return faults;
}

function luminance([red, green, blue]) {
    const [r, g, b] = [red, green, blue].map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
}

function load(svg) {
    return new Promise((resolve, reject) => {
        const image = new Image();
        image.onload = () => resolve(image);
        image.onerror = () => reject(new Error("A picture could not be drawn."));
        image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg);
    });
}

function pixels(image, x, y, width, height) {
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.drawImage(image, -x, -y);
    return context;
}

// Where a picture with and one without its letters differ, there is a letter; what lies under it is in the one without.
function contrastOf(line, withLetters, without, x, y) {
    const [left, top] = [Math.floor(line.left - x), Math.floor(line.top - trimmed * line.size - y)];
    const [width, height] = [Math.ceil(line.right - line.left) + 1, Math.ceil(line.bottom - line.top + 2 * trimmed * line.size) + 1];
    const letters = withLetters.getImageData(left, top, width, height).data;
    const ground = without.getImageData(left, top, width, height).data;
    const found = [];
    for (let i = 0; i < letters.length; i += 4) {
        if (letters[i] !== ground[i] || letters[i + 1] !== ground[i + 1] || letters[i + 2] !== ground[i + 2]) {
            found.push(contrast(line.fill, [ground[i], ground[i + 1], ground[i + 2]]));
        }
    }

    found.sort((a, b) => a - b);
    return found.length === 0 ? null : found[Math.floor(found.length * 0.02)];
}

async function contrastFaults(picture, lines, width, height) {
    const withoutLetters = new DOMParser().parseFromString(picture.svg, "image/svg+xml");
    const style = withoutLetters.createElementNS("http://www.w3.org/2000/svg", "style");
    style.textContent = "text, tspan { fill: none !important }";
    withoutLetters.documentElement.append(style);
    const [image, ground] = [await load(picture.svg), await load(new XMLSerializer().serializeToString(withoutLetters))];
    const faults = [];
    let lowest = 21;
    let left = [...lines];
    for (let y = 0; y < height; y += tile.height - tile.overlap) {
        for (let x = 0; x < width; x += tile.width - tile.overlap) {
            const [tileWidth, tileHeight] = [Math.min(tile.width, Math.ceil(width - x)), Math.min(tile.height, Math.ceil(height - y))];
            const here = left.filter(line => isInside(line, x, y, tileWidth, tileHeight));
            if (here.length > 0) {
                left = left.filter(line => !here.includes(line));
                const [one, other] = [pixels(image, x, y, tileWidth, tileHeight), pixels(ground, x, y, tileWidth, tileHeight)];
                for (const line of here) {
                    const measured = contrastOf(line, one, other, x, y);
                    lowest = Math.min(lowest, measured ?? lowest);
                    if (measured === null || measured < leastContrast) {
                        faults.push({ kind: "contrast", text: line.text, detail: measured === null ? "nothing of it is seen" : measured.toFixed(2) });
                    }
                }
            }
        }
    }

    return { faults, lowest };
}

async function check(picture) {
    const parsed = new DOMParser().parseFromString(picture.svg, "image/svg+xml").documentElement;
    const [left, top, width, height] = parsed.getAttribute("viewBox").split(" ").map(Number);
    const svg = document.importNode(parsed, true);
    svg.setAttribute("width", width);
    svg.setAttribute("height", height);
    host.replaceChildren(svg);
    const lines = linesOf(svg, left, top);
    const faults = faultsOf(lines, width, height);
    let lowest = null;
    if (picture.contrast) {
        const measured = await contrastFaults(picture, lines, width, height);
        faults.push(...measured.faults);
        lowest = measured.lowest;
    }

    return { name: picture.name, texts: lines.length, cells: lines.filter(line => line.cell !== null).length, smallest: Math.min(...lines.map(line => line.size)), contrast: lowest, faults };
}

async function run() {
    try {
        for (const picture of pictures) {
            results.push(await check(picture));
        }
    } catch (fault) {
        results.push({ name: "the check", texts: 0, cells: 0, smallest: null, contrast: null, faults: [{ kind: "error", text: String(fault), detail: "" }] });
    }

    document.body.textContent = `[[${encodeURIComponent(JSON.stringify(results))}]]`;
}

run();
