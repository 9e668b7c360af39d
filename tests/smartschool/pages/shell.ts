import { html, type Markup } from '../html.ts';
import type { Pupil } from '../pupils.ts';

export const schoolName = 'BuSO De Zonnewijzer';

/** Address of a page of the leerlingvolgsysteem. */
export function lvs(parameters: Record<string, string>): string {
  return `/index.php?${new URLSearchParams({ module: 'LVS', ...parameters })}`;
}

/** A whole page: top bar, menu of modules and what is in the middle. */
export function page(middle: Markup, { head, scripts }: { head?: Markup; scripts?: Markup } = {}): Markup {
  return html`<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>${schoolName} - Smartschool</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/style.css">
${head}
</head>
<body class=" modern-ui ">
<a class="skip-link js-skip-link" href="#smscMain">Naar de inhoud</a>
<header id="smscTopContainer" class="smsc-topnav"><nav class="topnav">
<a class="topnav__btn topnav__btn--home" href="/">Smartschool</a>
<a class="topnav__btn" href="/?module=Messages&amp;file=composeMessage">Berichten</a>
<a class="topnav__btn module-LVS--24" href="${lvs({})}">Leerlingvolgsysteem</a>
<a class="topnav__btn" href="/?module=News">Nieuws</a>
<div class="topnav__btn topnav__btn--profile"><div class="hlp-vert-box"><span>Eva Mertens</span><span class="topnav__btn__light">${schoolName}</span></div></div>
</nav></header>
<div id="smscMain" class="smscMain" tabindex="-1">${middle}</div>
${scripts}
</body>
</html>`;
}

/** The frame of a page of one pupil: toolbar, who it is, and what is shown of the pupil. */
export function pupilPage(pupil: Pupil, content: Markup, extra?: { head?: Markup; scripts?: Markup }): Markup {
  return page(
    html`<div id="lvs_wrapper_container">
${toolbar(pupil)}
<div id="pupil_header">${pupilHeader(pupil)}</div>
<div id="lvs_content">${content}</div>
</div>`,
    extra,
  );
}

function toolbar(pupil: Pupil): Markup {
  return html`<div id="lvs_toolbar" class="smscToolbar">
<a class="lvs_btn small" href="${lvs({ pupilID: pupil.id })}">Alle informatie</a>
<a class="lvs_btn small" href="${lvs({ pupilID: pupil.id, file: 'conversations' })}">Overleg en gesprekken</a>
<a class="lvs_btn small" href="${lvs({ pupilID: pupil.id, file: 'report' })}">Klassenraad</a>
<a class="lvs_btn small" href="${lvs({ pupilID: pupil.id, file: 'ihp' })}">IHP</a>
<input type="text" name="searchPupil" class="searchInputField" placeholder="Zoek een leerling" autocomplete="off">
</div>`;
}

/** Who the page is about, written differently in each layout, as schools have it. */
export function pupilHeader({ layout, first, last, className, birthDate }: Pupil): Markup {
  if (layout === 'richtext') {
    return html`<h1 class="pupil_title">${last} ${first} - ${className}</h1><div class="itemSchoolyear">Schooljaar 2026-2027</div>`;
  }
  if (layout === 'fieldset') {
    return html`<div class="profile_header"><div class="profile_header_photo">${first.slice(0, 1)}${last.slice(0, 1)}</div>
<div class="profile_header_pupilinfo_item">${last.toUpperCase()} ${first}</div>
<div class="profile_header_pupilinfo_item class">Klas: ${className}</div>
<div class="profile_header_pupilinfo_status">Ingeschreven</div></div>`;
  }
  return html`<div class="pupil_nav_info"><div class="pupil_nav_photo">${first.slice(0, 1)}${last.slice(0, 1)}</div>
<div class="pupil_nav_info_pupilData"><div class="pupil_nav_pupilinfo">
<div class="pupil_nav_pupilinfo_item">${first} ${last}</div>
<div class="pupil_nav_pupilinfo_item">${className}</div>
<div class="pupil_nav_pupilinfo_item">Geboren op ${birthDate}</div>
<div class="pupil_nav_pupilinfo_item teachers">Klastitularis: Eva Mertens</div>
</div></div></div>`;
}
