// Changes the pupil inside one document: first the header, a moment later the form.
const address = (parameters) => `/index.php?${new URLSearchParams({ module: 'LVS', file: 'fragment', ...parameters })}`;
const fetchPart = async (parameters) => (await fetch(address(parameters))).text();

async function swapTo(pupilID) {
  const [header, form] = await Promise.all([fetchPart({ pupilID, part: 'header' }), fetchPart({ pupilID })]);
  document.querySelector('#pupil_header').innerHTML = header;
  await new Promise((done) => setTimeout(done, 400));
  document.querySelector('#item_container').innerHTML = form;
  document.documentElement.dataset.shown = pupilID;
}

for (const button of document.querySelectorAll('[data-pupil]')) {
  button.addEventListener('click', () => swapTo(button.dataset.pupil));
}
