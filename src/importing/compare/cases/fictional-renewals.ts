/** Resolutions on missions that never were, in our own words. */

/** A renewal as such texts were written in the 1990s, and the next one half a year later. */
export const plainMandate = `Resolution 9101 (1994)
Adopted by the Security Council at its 9001st meeting, on 14 June 1994
The Security Council,
Recalling its previous resolutions on the situation in Arcadia,
Having considered the report of the Secretary-General of 1 June 1994 (S/1994/9001),
Concerned by the slow pace of the regrouping of combatants,
1. Welcomes the report of the Secretary-General;
2. Decides to extend the mandate of the United Nations Observer Mission in Arcadia (UNOMAR) for a period of six months;
3. Decides that UNOMAR shall comprise 300 military observers and up to 1,200 troops;
4. Decides that UNOMAR shall have the following mandate:
(a) To monitor the ceasefire between the parties;
(b) To verify the regrouping of combatants at the agreed sites;
(c) To assist in clearing the roads of mines;
5. Urges the parties to respect the freedom of movement of UNOMAR;
6. Requests the Secretary-General to report to the Council every three months on the work of the Mission and to keep the Council informed of any breach of the ceasefire by the parties;
7. Calls upon Member States to lend staff to the Mission;
8. Decides to remain seized of the matter.
`;

export const plainRenewal = `Resolution 9155 (1994)
Adopted by the Security Council at its 9077th meeting, on 12 December 1994
The Security Council,
Recalling its previous resolutions on the situation in Arcadia,
Having considered the report of the Secretary-General of 2 December 1994 (S/1994/9077),
1. Welcomes the report of the Secretary-General;
2. Demands that the parties respect the freedom of movement of UNOMAR;
3. Decides to extend the mandate of UNOMAR for a period of nine months;
4. Decides that UNOMAR shall comprise 250 military observers and up to 1,500 troops;
5. Decides that UNOMAR shall have the following mandate:
(a) To monitor the ceasefire between the parties;
(b) To verify the regrouping of combatants at the agreed sites by 31 March 1995;
(c) To escort relief convoys on the coastal road;
6. Requests the Secretary-General to report to the Council every three months on the work of the Mission;
7. Requests the Secretary-General to keep the Council informed of any breach of the ceasefire by the parties;
8. Decides to remain seized of the matter.
`;

/** A renewal in the style after 2015, with headings and lettered items, and the next one. */
export const headedMandate = `Resolution 9300 (2031)
Adopted by the Security Council at its 9300th meeting, on 14 March 2031
The Security Council,
Recalling its previous resolutions on the situation in Borduria,
Determining that the situation in Borduria continues to be a threat to international peace and security,
Acting under Chapter VII of the Charter of the United Nations,
1. Decides to extend the mandate of the United Nations Mission in Borduria (UNMIBO) until 15 March 2032;
2. Decides that UNMIBO shall comprise up to 13,250 military personnel and 2,780 police personnel;
3. Authorizes UNMIBO to use all necessary means to carry out its mandate;
4. Decides that the mandate of UNMIBO shall include the following priority tasks:
(a) Protection of civilians
(i) To protect civilians under threat of physical violence, without prejudice to the responsibility of the authorities;
(ii) To deter armed groups from attacking civilians through active patrols;
(b) Support to the peace process
(i) To assist the authorities in carrying out the Lakeside Agreement;
(ii) To support the holding of free elections by 30 November 2031;
(c) Human rights
(i) To monitor and report on violations of human rights;
5. Requests the Secretary-General to report to the Council every ninety days;
6. Emphasizes that the authorities bear the first responsibility for the safety of the people;
7. Decides to remain actively seized of the matter.
`;

export const headedRenewal = `Resolution 9377 (2032)
Adopted by the Security Council at its 9377th meeting, on 12 March 2032
The Security Council,
Recalling its previous resolutions on the situation in Borduria,
Determining that the situation in Borduria continues to be a threat to international peace and security,
Acting under Chapter VII of the Charter of the United Nations,
1. Emphasizes that the authorities bear the first responsibility for the safety of the people;
2. Decides to extend the mandate of the United Nations Mission in Borduria (UNMIBO) until 15 March 2033;
3. Decides that UNMIBO shall comprise up to 11,500 military personnel and 2,780 police personnel;
4. Authorizes UNMIBO to use all necessary means to carry out its mandate;
5. Decides that the mandate of UNMIBO shall include the following priority tasks:
(a) Protection of civilians
(i) To protect civilians under threat of physical violence, without prejudice to the responsibility of the authorities;
(ii) To deter armed groups from attacking civilians through active patrols, in particular around camps of the displaced;
(b) Support to the peace process
(i) To encourage the authorities to carry out the Lakeside Agreement;
(c) Human rights
(i) To monitor and report on violations of human rights;
(ii) To help protect children from recruitment by armed groups;
6. Requests the Secretary-General to report to the Council every six months;
7. Decides to remain actively seized of the matter.
`;

/** A third text of the second mission, that lets go of the elections for good and takes tasks away. */
export const headedDrawdown = `Resolution 9450 (2033)
Adopted by the Security Council at its 9450th meeting, on 14 March 2033
The Security Council,
Recalling its previous resolutions on the situation in Borduria,
Acting under Chapter VII of the Charter of the United Nations,
1. Decides to extend the mandate of the United Nations Mission in Borduria (UNMIBO) until 15 September 2033;
2. Decides that UNMIBO shall comprise up to 6,000 military personnel;
3. Decides that the mandate of UNMIBO shall include the following priority tasks:
(a) To protect civilians under threat of physical violence, without prejudice to the responsibility of the authorities;
(b) To support the holding of free elections by 30 June 2033;
4. Requests the Secretary-General to report to the Council every six months;
5. Decides to remain actively seized of the matter.
`;
