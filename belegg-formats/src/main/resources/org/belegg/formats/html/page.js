
'use strict';
// Lights a record and its stretches together. Without this script the numbers still link the two.
for (const story of document.querySelectorAll('.story')) {
  const marks = [...story.querySelectorAll('[data-of]')];
  const records = story.querySelector('.records');

  const ids = (element) => element.dataset.of.split(' ');

  const light = (chain) => {
    for (const mark of marks) {
      const own = ids(mark);
      const isRecord = mark.classList.contains('record');
      const lit = isRecord ? own[0] === chain[0] : own.includes(chain[0]);
      mark.classList.toggle('lit', lit);
      mark.classList.toggle('lit-outer', isRecord && !lit && chain.includes(own[0]));
    }
  };

  const show = (id) => {
    const record = records.querySelector('.record[data-of="' + id + '"]');
    if (!record || records.scrollHeight <= records.clientHeight) return;
    const box = record.getBoundingClientRect();
    const frame = records.getBoundingClientRect();
    if (box.top < frame.top) records.scrollTop -= frame.top - box.top;
    else if (box.bottom > frame.bottom) records.scrollTop += Math.min(box.bottom - frame.bottom, box.top - frame.top);
  };

  const enter = (event) => {
    const mark = event.target.closest('[data-of]');
    if (!mark) return;
    light(ids(mark));
    if (!mark.classList.contains('record')) show(ids(mark)[0]);
  };

  const leave = (event) => {
    const next = event.relatedTarget;
    if (next instanceof Element && story.contains(next) && next.closest('[data-of]')) return;
    const focused = document.activeElement.closest('[data-of]');
    light(focused && story.contains(focused) ? ids(focused) : []);
  };

  story.addEventListener('mouseover', enter);
  story.addEventListener('focusin', enter);
  story.addEventListener('mouseout', leave);
  story.addEventListener('focusout', leave);
}
