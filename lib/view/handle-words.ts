/** What the handle says where nothing is kept of the pupil. */
export const handleWords = {
  panel: 'Draaiboek',
  open: 'Open Draaiboek',
  caption: 'Draaiboek',
  renewed: { caption: 'Herlaad de pagina', text: 'Draaiboek is vernieuwd: herlaad de pagina.' },
};
