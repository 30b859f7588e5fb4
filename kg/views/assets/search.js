// The graph page: the search, by letters without their accents.

const plain = (s) => s.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
let haystack = null; // folded labels, made at the first search

function search(words) {
  haystack ??= nodes.map((n, i) => [
    plain(fullLabel(i).slice(0, 400)),
    ...(n.aliases || []).map((a) => plain(a.slice(0, 200))),
  ]);
  const want = plain(words.trim());
  if (!want) return [];
  const hits = [];
  haystack.forEach((names, i) => {
    let best = 9;
    names.forEach((name, k) => {
      const at = name.indexOf(want);
      if (at < 0) return;
      const score = (name === want ? 0 : at === 0 ? 1 : /[\s\-.'’]/.test(name[at - 1]) ? 2 : 3) + (k ? 0.5 : 0);
      best = Math.min(best, score);
    });
    if (best < 9) hits.push([best, i]);
  });
  return hits
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .slice(0, 12)
    .map(([, i]) => i);
}

{
  const box = byId("search"),
    list = byId("found");
  let hits = [],
    at = -1;
  const mark = (k) => {
    at = k;
    [...list.children].forEach((li, j) => {
      li.setAttribute("aria-selected", String(j === k));
      if (j === k) li.scrollIntoView({ block: "nearest" });
    });
    k >= 0 && hits.length
      ? box.setAttribute("aria-activedescendant", `found-${k}`)
      : box.removeAttribute("aria-activedescendant");
  };
  const close = () => {
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };
  const take = (i) => {
    const from = waiting?.from;
    box.value = "";
    close();
    box.blur();
    if (from !== undefined) return findPath(from, i);
    choose({ node: i });
    bringIn(i);
  };
  const show = () => {
    hits = search(box.value);
    if (!box.value.trim()) return close();
    list.replaceChildren(
      ...(hits.length
        ? hits.map((i, k) =>
            h(
              "li",
              {
                role: "option",
                id: `found-${k}`,
                "aria-selected": "false",
                onmousedown: (e) => {
                  e.preventDefault();
                  take(i);
                },
              },
              swatch(data.classes[nodes[i].type]),
              text(fullLabel(i).slice(0, 120)),
              h("small", {}, data.classes[nodes[i].type].label),
            ),
          )
        : [
            h(
              "li",
              { role: "option", "aria-selected": "false", "aria-disabled": "true", class: "quiet" },
              "Nothing of that name.",
            ),
          ]),
    );
    list.hidden = false;
    box.setAttribute("aria-expanded", "true");
    mark(hits.length ? 0 : -1);
  };
  box.addEventListener("input", show);
  box.addEventListener("focus", show);
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (e) => {
    if (e.key === "ArrowDown" || e.key === "ArrowUp") {
      e.preventDefault();
      if (hits.length) mark((at + (e.key === "ArrowDown" ? 1 : hits.length - 1)) % hits.length);
    } else if (e.key === "Enter") {
      e.preventDefault();
      if (hits[at] !== undefined) take(hits[at]);
    } else if (e.key === "Escape") {
      stopWaiting();
      box.value = "";
      close();
      box.blur();
      e.stopPropagation();
    }
  });
}
