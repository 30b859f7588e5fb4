// The graph page: what is seen as PNG, as SVG, as data.

/** The picture twice as fine as the screen, on the colour of the paper. */
function png() {
  const from = byId("canvas").querySelector("canvas"),
    to = document.createElement("canvas");
  to.width = from.width;
  to.height = from.height;
  const context = to.getContext("2d");
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, to.width, to.height);
  context.drawImage(from, 0, 0);
  to.toBlob((blob) => download(blob, "png"), "image/png");
}

const escaped = (s) =>
  String(s)
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "\ufffd",
    );

/** What the canvas shows, as shapes and text. Curves come from vis itself, so the two pictures agree. */
function svg() {
  const out = [],
    box = byId("canvas"),
    a = network.DOMtoCanvas({ x: 0, y: 0 }),
    b = network.DOMtoCanvas({ x: box.clientWidth, y: box.clientHeight });
  const halo = (size, colour, anchor = "middle") =>
    `font-size="${size}" fill="${colour}" text-anchor="${anchor}" stroke="${colours.paper}" stroke-width="4" paint-order="stroke" stroke-linejoin="round"`;
  const late = [];
  for (const edge of painted.edges) {
    const drawn = network.body.edges[edge.id];
    if (!drawn?.connected) continue;
    const points = [];
    for (let k = 0; k <= 24; k++) {
      const p = drawn.edgeType.getPoint(k / 24);
      points.push([p.x, p.y]);
    }
    const radius = drawn.to.options.size + 3,
      end = points[24],
      stop = edge.from === edge.to ? points : points.filter(([x, y]) => Math.hypot(x - end[0], y - end[1]) > radius);
    if (stop.length < 2) continue;
    const line = stop.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L");
    out.push(
      `<path d="M${line}" fill="none" stroke="${edge.color.color}" stroke-width="${edge.width}"${edge.dashes ? ` stroke-dasharray="${edge.dashes.join(" ")}"` : ""}/>`,
    );
    if (edge.arrows === "to" && edge.from !== edge.to) {
      const [x, y] = stop[stop.length - 1],
        angle = Math.atan2(end[1] - y, end[0] - x),
        tipX = end[0] - Math.cos(angle) * (radius - 2),
        tipY = end[1] - Math.sin(angle) * (radius - 2);
      const wing = (turn) =>
        `${(tipX - 9 * Math.cos(angle + turn)).toFixed(1)} ${(tipY - 9 * Math.sin(angle + turn)).toFixed(1)}`;
      out.push(
        `<path d="M${tipX.toFixed(1)} ${tipY.toFixed(1)}L${wing(0.4)}L${wing(-0.4)}z" fill="${edge.color.color}"/>`,
      );
    }
  }
  if (painted.edges.length <= 4000)
    for (const { spec, cross, at } of placeNames(document.createElement("canvas").getContext("2d"))) {
      if (cross)
        out.push(
          `<path d="M${cross.x - 5} ${cross.y - 5}l10 10m0-10l-10 10" stroke="${spec.color.color}" stroke-width="2"/>`,
        );
      else
        late.push(
          `<text x="${at.x.toFixed(1)}" y="${(at.y + 4).toFixed(1)}" ${halo(spec.font.size, spec.font.color)}>${escaped(spec.name)}</text>`,
        );
    }
  for (const node of painted.nodes) {
    const { x, y } = network.getPosition(node.id),
      r = node.size,
      k = r / 6.5;
    out.push(
      `<path transform="translate(${(x - 8 * k).toFixed(1)} ${(y - 8 * k).toFixed(1)}) scale(${k.toFixed(3)})" d="${SHAPES[node.shape]}" fill="${node.color.background}" stroke="${node.color.border}" stroke-width="${(node.borderWidth / k).toFixed(2)}"/>`,
    );
    (node.label || "")
      .split("\n")
      .forEach((line, n) =>
        late.push(
          `<text x="${x.toFixed(1)}" y="${(y + r + 14 + n * (node.font.size + 2)).toFixed(1)}" ${halo(node.font.size.toFixed(1), node.font.color)}>${escaped(line)}</text>`,
        ),
      );
  }
  const w = b.x - a.x,
    height = b.y - a.y;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${a.x} ${a.y} ${w} ${height}" width="${box.clientWidth}" height="${box.clientHeight}" font-family="${escaped(colours.fonts)}"><title>${escaped(data.title)}</title><rect x="${a.x}" y="${a.y}" width="${w}" height="${height}" fill="${colours.paper}"/>${out.join("")}${late.join("")}</svg>`;
}

function exportAs(kind) {
  byId("export").open = false;
  if (kind === "png") return png();
  if (kind === "svg") return download(new Blob([svg()], { type: "image/svg+xml" }), "svg");
  return exportRows(
    asRows(
      now.edges.flatMap((e) => alive[e]).sort((a, b) => a - b),
      endsOf,
    ),
    kind,
  );
}
byId("export")
  .querySelectorAll("[data-export]")
  .forEach((b) => b.addEventListener("click", () => exportAs(b.dataset.export)));
