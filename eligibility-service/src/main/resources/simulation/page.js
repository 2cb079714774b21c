// The answers live in the fragment of the address: a browser sends it to nobody. Whatever is shown is set as text.
'use strict';
(() => {
  const words = document.body.dataset;
  const language = document.documentElement.lang;
  const main = document.getElementById('simulation');
  const alert = document.getElementById('alert');
  const PREFIX = '#v1.';
  const COLON = language === 'fr' ? ' : ' : ': ';
  let asked = new Map();
  let state = { facts: {} };
  let skipped = new Set();
  let turned = '';

  // -- the fragment
  function encode(value) {
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    let text = '';
    bytes.forEach(b => { text += String.fromCharCode(b); });
    return PREFIX + btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  }

  function decode(fragment) {
    if (!fragment.startsWith(PREFIX)) return null;
    try {
      const text = atob(fragment.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
      const value = JSON.parse(new TextDecoder('utf-8', { fatal: true })
        .decode(Uint8Array.from(text, c => c.charCodeAt(0))));
      const usable = value && typeof value === 'object'
        && (isObject(value.facts) || (Array.isArray(value.members) && value.members.every(m => m && isObject(m.facts))));
      return usable ? value : null;
    } catch { return null; }
  }

  const isObject = value => value !== null && typeof value === 'object' && !Array.isArray(value);
  const people = () => state.members || [state];

  // -- facts by their code, such as stay.title
  function read(facts, code) {
    return code.split('.').reduce((part, name) => (isObject(part) ? part[name] : undefined), facts);
  }

  function write(facts, code, value) {
    const names = code.split('.');
    const last = names.pop();
    let part = facts;
    for (const name of names) {
      if (!isObject(part[name])) part[name] = {};
      part = part[name];
    }
    if (value === undefined) delete part[last]; else part[last] = value;
  }

  // -- elements
  function element(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
    }
    made.append(...children.filter(child => child !== null && child !== undefined));
    return made;
  }

  function button(text, act, main) {
    const made = element('button', { type: 'button', class: main ? 'main' : undefined }, text);
    made.addEventListener('click', act);
    return made;
  }

  function list(items) {
    return element('ul', {}, ...items.map(item => element('li', {}, ...[item].flat())));
  }

  function section(title, ...children) {
    return element('section', {}, element('h2', {}, title), ...children);
  }

  // -- a question and its answer
  function labelOf(question, value) {
    const name = code => (question.options.find(option => option.code === code) || { label: String(code) }).label;
    if (question.form === 'YES_NO') return value ? words.yes : words.no;
    return Array.isArray(value) ? value.map(name).join(', ') : name(value);
  }

  function radios(name, options) {
    return options.map(([value, label]) =>
      element('label', {}, element('input', { type: 'radio', name, value, required: true }), label));
  }

  function field(question, id) {
    const hint = text => element('small', { id: id + '-hint' }, text);
    const text = attributes => element('input', { id, name: 'answer', required: true, 'aria-describedby': id + '-hint', ...attributes });
    switch (question.form) {
      case 'YES_NO': return radios('answer', [['yes', words.yes], ['no', words.no]]);
      case 'DATE': return [element('input', { id, name: 'answer', type: 'date', required: true })];
      case 'PARTIAL_DATE': return [text({ pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?', autocomplete: 'off' }), element('div', {}, hint(words.date))];
      case 'NUMBER': return [element('input', { id, name: 'answer', type: 'number', min: 0, max: 1000000, step: 1, required: true })];
      case 'DEPARTMENT': return [text({ maxlength: 3, autocomplete: 'off' }), element('div', {}, hint(words.department))];
      default: {
        const several = question.form === 'COUNTRIES' || question.form === 'CODES_OF_LIST';
        const choose = element('select', { id, name: 'answer', required: true, multiple: several, size: several ? 8 : undefined,
          'aria-describedby': several ? id + '-hint' : undefined });
        if (!several) choose.append(element('option', { value: '' }, words.choose));
        question.options.forEach(option => choose.append(element('option', { value: option.code }, option.label)));
        return several ? [choose, element('div', {}, hint(words.several))] : [choose];
      }
    }
  }

  function answerOf(question, form) {
    const given = new FormData(form).getAll('answer');
    switch (question.form) {
      case 'YES_NO': return given[0] === 'yes';
      case 'NUMBER': return Number(given[0]);
      case 'COUNTRIES': case 'CODES_OF_LIST': return given;
      case 'DEPARTMENT': return given[0].trim().toUpperCase();
      default: return given[0].trim();
    }
  }

  function ask(person, question, index) {
    const id = 'answer-' + index;
    const grouped = question.form === 'YES_NO';
    const title = grouped ? element('legend', {}, question.question) : element('label', { for: id }, question.question);
    const form = element('form', { 'data-fact': question.fact },
      grouped ? element('fieldset', {}, title, ...field(question, id)) : element('div', {}, title, ...field(question, id)),
      element('button', { type: 'submit', class: 'main' }, words.answer),
      button(words.skip, () => { skipped.add(index + question.fact); turned = ''; write(person.facts, question.fact, undefined); keep(); }));
    form.addEventListener('submit', event => {
      event.preventDefault();
      turned = '';
      write(person.facts, question.fact, answerOf(question, form));
      keep();
    });
    return section(words.question, form);
  }

  function next(said, index) {
    const code = turned.startsWith(index + ':') ? turned.slice(turned.indexOf(':') + 1)
      : [said && said.nextQuestion && said.nextQuestion.fact, ...(said ? said.missingFacts : [])]
        .find(fact => fact && !skipped.has(index + fact));
    return code ? asked.get(code) : undefined;
  }

  function given(person, index) {
    const rows = [...asked.values()].filter(question => read(person.facts, question.fact) !== undefined);
    if (rows.length === 0) return null;
    return section(words.answers, element('dl', {}, ...rows.flatMap(question => {
      const change = button(words.change, () => { turned = index + ':' + question.fact; show(last); });
      change.setAttribute('aria-label', words.change + COLON + question.label);
      return [element('dt', {}, question.label), element('dd', {}, labelOf(question, read(person.facts, question.fact)), change)];
    })));
  }

  // -- what follows
  function documents(title, needed) {
    return needed.length === 0 ? null : section(title, list(needed.map(need => [
      element('strong', {}, need.howToObtain.map(way => way.name).join(' ' + words.or + ' ')), element('br'), need.why, ' ',
      element('small', {}, '(' + need.legalBasis + ')'),
      list(need.howToObtain.map(way => way.name + COLON + way.how))])));
  }

  function results(said) {
    return [
      section(words.outcome, element('p', { class: 'outcome' }, said.sentence), element('p', { class: 'quiet' }, words.delay + COLON + said.usualDelay)),
      said.reasons.length === 0 ? null : section(words.reasons, list(said.reasons.map(reason =>
        [reason.sentence, ' ', reason.remedy, ' ', element('small', {}, '(' + reason.legalBasis + ')')]))),
      said.counterfactuals.length === 0 ? null : section(words.counterfactuals, list(said.counterfactuals.map(other => other.sentence))),
      documents(words.documents, said.requiredDocuments), documents(words.later, said.laterDocuments)];
  }

  let last = [];
  function show(answers) {
    last = answers;
    const parts = people().flatMap((person, index) => {
      const said = answers[index];
      const question = next(said, index);
      return [
        state.members ? element('h2', {}, person.name || String(index + 1)) : null,
        question ? ask(person, question, index) : null,
        ...(said ? results(said) : []),
        given(person, index)];
    });
    main.replaceChildren(...parts.filter(part => part !== null),
      button(words.restart, () => { state = { facts: {} }; skipped = new Set(); turned = ''; keep(); }));
    const first = main.querySelector('form input, form select');
    if (first && document.activeElement === document.body && answers.started) first.focus();
  }

  // -- asking the rule book
  async function simulate() {
    const answer = await fetch(state.members ? '/simulations/family' : '/simulations', {
      method: 'POST', headers: { 'Content-Type': 'application/json', 'Accept-Language': language }, body: JSON.stringify(state),
      credentials: 'omit' });
    if (answer.ok) {
      const said = await answer.json();
      return state.members ? said.members.map(member => member.simulation) : [said];
    }
    if (answer.status === 429) throw new Error(words.busy);
    const problem = await answer.json().catch(() => null);
    if (!problem || !Array.isArray(problem.errors)) throw new Error(words.failed);
    const wrong = problem.errors.map(fault => String(fault.pointer).match(/^(?:\/members\/(\d+))?\/facts\/(.+)$/)).find(Boolean);
    if (wrong) turned = (wrong[1] || '0') + ':' + wrong[2].replaceAll('/', '.');
    throw new Error([...new Set(problem.errors.map(fault => fault.message))].join(' '));
  }

  async function keep() {
    history.replaceState(null, '', location.pathname + encode(state));
    await open(true);
  }

  async function open(started) {
    alert.textContent = '';
    try {
      const answers = await simulate();
      answers.started = started;
      show(answers);
    } catch (failure) {
      alert.textContent = failure instanceof TypeError ? words.failed : failure.message;
      show([]);
    }
  }

  async function start() {
    const kept = location.hash.length > 1 ? decode(location.hash) : { facts: {} };
    state = kept || { facts: {} };
    if (asked.size === 0) {
      const answer = await fetch('/simulations/questions', { headers: { 'Accept-Language': language }, credentials: 'omit' });
      if (!answer.ok) { alert.textContent = answer.status === 429 ? words.busy : words.failed; return; }
      (await answer.json()).forEach(question => asked.set(question.fact, question));
    }
    await open(false);
    if (!kept) alert.textContent = words.unreadable;
  }

  addEventListener('hashchange', start);
  start().catch(() => { alert.textContent = words.failed; });
})();
