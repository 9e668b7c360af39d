// One editor for each textarea with the class mceEditor, as on the platform's own pages.
tinymce.init({
  selector: 'textarea.mceEditor',
  height: 170,
  menubar: false,
  statusbar: false,
  promotion: false,
  branding: false,
  plugins: 'lists link table',
  toolbar: 'bold italic underline | bullist numlist | link table | undo redo',
});
