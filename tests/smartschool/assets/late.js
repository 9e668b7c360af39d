// Fills the page after a second; the last two sections come half a second after that.
const place = document.querySelector('#startpage_start');
const markup = await (await fetch(place.dataset.source)).text();
await new Promise((done) => setTimeout(done, 1000));
place.innerHTML = markup;
const form = place.querySelector('form');
const late = [...form.querySelectorAll('h3')].slice(-2);
const after = late.flatMap((heading) => {
  const section = [heading];
  for (let next = heading.nextElementSibling; next?.matches('.compose_row'); next = next.nextElementSibling)
    section.push(next);
  return section;
});
const buttons = form.querySelector('.smscButtonContainer');
for (const element of after) element.remove();
await new Promise((done) => setTimeout(done, 500));
buttons.before(...after);
document.documentElement.dataset.complete = 'yes';
