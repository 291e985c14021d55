// Shows the pages named in the list "paginas" one by one, and writes a line for all that axe found.
const uit = document.getElementById('uit');
const blad = document.getElementById('blad');
let nu = 0;

function zeg(...woorden) {
  uit.append('\n' + woorden.join(' ').replaceAll('\n', ' '));
}

function verder() {
  if (nu < paginas.length) blad.src = paginas[nu];
  else zeg('AXE-KLAAR', paginas.length, '\n');
}

// Words in a drawing are the one thing that axe cannot judge; TestContrastFiguren does.
function telt(vondst) {
  return vondst.regel !== 'color-contrast' || !vondst.bron.startsWith('<text ');
}

addEventListener('message', (m) => {
  const naam = paginas[nu++];
  if (m.data.stuk) zeg('AXE-FOUT', naam, m.data.stuk);
  else if (m.data.goed === 0) zeg('AXE-FOUT', naam, 'no rule applied');
  else for (const v of m.data.fout.concat(m.data.open.filter(telt))) zeg('AXE-FOUT', naam, v.regel, v.bron);
  verder();
});

verder();
