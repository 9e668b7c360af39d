// Dutch, dd/mm/yy, as the platform sets jQuery UI's date fields.
$.datepicker.setDefaults({
  dateFormat: 'dd/mm/yy',
  firstDay: 1,
  dayNamesMin: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
  monthNames: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
});
$('input.dateField').datepicker();
