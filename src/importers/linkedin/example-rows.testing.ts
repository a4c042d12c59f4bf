/** Header lines of the newest layout, and plainly fictitious people to put under them: the name, then the profile address. */
export const CONNECTIONS = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
export const MESSAGES =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n';
export const ME = 'Mia Holm,https://www.linkedin.com/in/mia-holm';
export const ANN = 'Ann Roe,https://www.linkedin.com/in/ann-roe';
/** The user is Mia Holm, and said so. */
export const asMe = { selfKeys: ['linkedin:mia-holm'] };
