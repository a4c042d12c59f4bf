/** A line of work: what people in it are called, talk about and can do. */
export interface Field {
  readonly id: string;
  readonly industry: string;
  /** Titles by level: starting, established, senior, leading, at the top. */
  readonly titles: readonly [string[], string[], string[], string[], string[]];
  readonly topics: readonly string[];
  readonly skills: readonly string[];
  readonly degrees: readonly string[];
  /** How often people of this field work in an organisation of it, 0 to 1. */
  readonly homeShare: number;
  /** Second words of the names of organisations in this field. */
  readonly tails: readonly string[];
}

const list = (text: string): string[] => text.split(', ');

const field = (
  id: string,
  industry: string,
  titles: readonly [string, string, string, string, string],
  words: { topics: string; skills: string; degrees: string; tails: string; homeShare?: number },
): Field => ({
  id,
  industry,
  titles: [list(titles[0]), list(titles[1]), list(titles[2]), list(titles[3]), list(titles[4])],
  topics: list(words.topics),
  skills: list(words.skills),
  degrees: list(words.degrees),
  tails: list(words.tails),
  homeShare: words.homeShare ?? 0.5,
});

/** The first is the user's own. */
export const FIELDS: readonly Field[] = [
  field(
    'data',
    'Data and analytics',
    [
      'Junior data analyst, Data analyst',
      'Data analyst, Data engineer, Data scientist, Statistician',
      'Senior data scientist, Senior data engineer, Machine learning engineer',
      'Head of data, Analytics manager, Director of data science',
      'Chief data officer, Vice president of data',
    ],
    {
      topics:
        'the load forecast, data contracts, the churn model, the new warehouse, the metrics nobody agrees on, the missing meter readings, the hiring plan for data, the experiment platform',
      skills: 'Forecasting, SQL, Python, Data modelling, Causal inference, Data governance, Dashboards',
      degrees: 'MSc Statistics, BSc Mathematics, MSc Data Science',
      tails: 'Analytics, Insights, Data, Signals',
    },
  ),
  field(
    'software',
    'Software development',
    [
      'Junior software developer, Software tester',
      'Software engineer, Software developer, Systems administrator, Front-end developer',
      'Senior software engineer, Software architect, Site reliability engineer',
      'Engineering manager, Head of engineering, ICT project manager',
      'Chief technology officer, Vice president of engineering',
    ],
    {
      topics:
        'the move off the old queue, the on-call rota, the last incident, the interface between teams, the test suite, the migration plan, the build times, the accessibility work',
      skills: 'TypeScript, Distributed systems, Observability, PostgreSQL, Code review, Rust, Testing',
      degrees: 'BSc Computer Science, MSc Software Engineering, BEng Informatics',
      tails: 'Software, Systems, Labs, Works',
    },
  ),
  field(
    'product',
    'Product management',
    [
      'Associate product manager, Business analyst',
      'Product manager, Business analyst, Product owner',
      'Senior product manager, Principal product manager',
      'Head of product, Director of product management',
      'Chief product officer, Vice president of product',
    ],
    {
      topics:
        'the roadmap, pricing for small customers, what the interviews told us, the onboarding numbers, saying no to features, the launch in spring, the beta group, setting goals well',
      skills: 'Discovery, Roadmaps, Pricing, User interviews, Prioritisation, Stakeholder work',
      degrees: 'MBA, BSc Economics, BA Psychology',
      tails: 'Products, Studio, Apps, Makers',
    },
  ),
  field(
    'design',
    'Design',
    [
      'Junior graphic designer, Design assistant',
      'Graphic designer, User interface designer, User experience researcher, Industrial designer',
      'Senior product designer, Lead user experience designer',
      'Head of design, Design director',
      'Chief design officer, Creative director',
    ],
    {
      topics:
        'the research on older users, the design system, the new colour palette, the prototype, the workshop format, the portfolio review, the signage project, presenting early work',
      skills: 'Interaction design, Design systems, User research, Typography, Prototyping, Facilitation',
      degrees: 'BA Design, MA Interaction Design',
      tails: 'Design, Atelier, Collective, Forms',
    },
  ),
  field(
    'energy',
    'Energy and engineering',
    [
      'Electrical engineering technician, Graduate engineer',
      'Electrical engineer, Civil engineer, Energy engineer, Mechanical engineer',
      'Senior electrical engineer, Principal civil engineer, Energy systems engineer',
      'Engineering director, Power plant manager, Construction manager',
      'Chief operating officer, Managing director',
    ],
    {
      topics:
        'the substation upgrade, the tender for storage, the grid code changes, the winter peak, rooftop connections, the safety review, the pilot with heat pumps, the permit for the wind site',
      skills: 'Power systems, Project delivery, Grid planning, Safety, Procurement, Storage',
      degrees: 'MEng Electrical Engineering, BEng Civil Engineering, MSc Renewable Energy',
      tails: 'Grid, Energy, Power, Renewables',
      homeShare: 0.85,
    },
  ),
  field(
    'finance',
    'Financial services',
    [
      'Accounting clerk, Junior financial analyst',
      'Accountant, Financial analyst, Actuary, Auditor',
      'Senior accountant, Investment adviser, Senior auditor',
      'Finance manager, Head of treasury, Branch manager',
      'Chief financial officer',
    ],
    {
      topics:
        'the budget round, the audit, the cash forecast, the model behind the price, currency risk, the funding round, the reporting deadline, what investors ask first',
      skills: 'Financial modelling, Audit, Treasury, Valuation, Risk, Reporting',
      degrees: 'BSc Accounting, MSc Finance, BSc Economics',
      tails: 'Capital, Finance, Partners, Trust',
    },
  ),
  field(
    'health',
    'Hospitals and health care',
    [
      'Nursing assistant, Medical laboratory technician',
      'Registered nurse, Physiotherapist, Pharmacist, General practitioner, Midwife',
      'Specialist nurse, Senior pharmacist, Specialist physician',
      'Nurse manager, Head of clinical informatics, Health services manager',
      'Chief medical officer, Hospital director',
    ],
    {
      topics:
        'the waiting list, the handover sheet, the ward pilot, the consent form, the staffing model, the referral letters, the discharge data, the training for new nurses',
      skills: 'Patient safety, Clinical informatics, Triage, Quality improvement, Pharmacology, Teaching',
      degrees: 'BSc Nursing, MD, MPharm, MSc Public Health',
      tails: 'Health, Clinics, Care, Medical',
      homeShare: 0.95,
    },
  ),
  field(
    'education',
    'Education and research',
    [
      'Teaching assistant, Research assistant',
      'Secondary school teacher, University lecturer, Librarian, Researcher',
      'Senior lecturer, Senior researcher, Head teacher',
      'Professor, Head of department, School principal',
      'Dean, Vice chancellor',
    ],
    {
      topics:
        'the guest lecture, the student placements, the grant application, the reading list, the open data set, the curriculum change, the summer school, the paper on teaching',
      skills: 'Teaching, Research methods, Grant writing, Curriculum design, Open data, Supervision',
      degrees: 'PhD Sociology, MEd Education, PhD Physics',
      tails: 'Academy, Institute, Learning, School',
      homeShare: 0.97,
    },
  ),
  field(
    'law',
    'Legal services',
    [
      'Legal assistant, Paralegal',
      'Lawyer, Notary, Legal adviser',
      'Senior lawyer, Data protection officer, Senior associate',
      'Head of legal, Partner',
      'General counsel, Managing partner',
    ],
    {
      topics:
        'the data processing agreement, the new regulation, the liability clause, the licence terms, the contract template, retention periods, the consent wording, the procurement rules',
      skills: 'Contract law, Data protection, Negotiation, Compliance, Mediation',
      degrees: 'LLB Law, LLM European Law',
      tails: 'Law, Legal, Chambers, Counsel',
      homeShare: 0.9,
    },
  ),
  field(
    'marketing',
    'Marketing and media',
    [
      'Marketing assistant, Junior copywriter',
      'Marketing specialist, Journalist, Public relations officer, Copywriter',
      'Senior marketing specialist, Editor, Brand manager',
      'Marketing manager, Head of communications, Managing editor',
      'Chief marketing officer, Editor-in-chief',
    ],
    {
      topics:
        'the customer story, the newsletter numbers, the podcast, the interview questions, the brand survey, the campaign in autumn, the press list, the autumn panel',
      skills: 'Copywriting, Campaigns, Interviewing, Brand strategy, Editing, Public relations',
      degrees: 'BA Journalism, BA Communication, MSc Marketing',
      tails: 'Media, Press, Communications, Stories',
    },
  ),
  field(
    'sales',
    'Sales and partnerships',
    [
      'Sales assistant, Sales development representative',
      'Account manager, Sales representative, Customer success specialist',
      'Senior account manager, Key account manager',
      'Sales manager, Head of partnerships, Regional sales manager',
      'Chief commercial officer, Vice president of sales',
    ],
    {
      topics:
        'the renewal, the proposal, the customer references, the joint pilot, the service levels, the partner day, the quarterly numbers, the training offer',
      skills: 'Negotiation, Account planning, Partnerships, Forecasting, Presenting',
      degrees: 'BA Business Administration, BSc Management',
      tails: 'Trading, Supplies, Markets, Exchange',
    },
  ),
  field(
    'people',
    'Human resources',
    [
      'Human resources assistant, Recruitment coordinator',
      'Recruiter, Human resources specialist, Training specialist',
      'Senior recruiter, Human resources business partner, Career coach',
      'Human resources manager, Head of talent',
      'Chief people officer, Human resources director',
    ],
    {
      topics:
        'the opening for an analyst, the mentoring programme, the salary bands, the interview panel, the return-to-work scheme, the survey results, the onboarding week, the leadership course',
      skills: 'Recruiting, Coaching, Labour relations, Facilitation, Learning programmes',
      degrees: 'BA Psychology, MSc Organisational Psychology',
      tails: 'People, Talent, Careers, Coaching',
    },
  ),
  field(
    'operations',
    'Logistics and operations',
    [
      'Warehouse worker, Operations assistant, Administrative assistant',
      'Supply chain planner, Logistics coordinator, Project manager, Electrician',
      'Senior project manager, Supply chain analyst, Procurement specialist',
      'Operations manager, Logistics manager, Procurement manager',
      'Chief operating officer, Supply chain director',
    ],
    {
      topics:
        'the delivery windows, the stock count, the depot move, the supplier audit, the route planning, the packaging trial, the late containers, the maintenance plan',
      skills: 'Planning, Procurement, Lean, Supplier management, Route optimisation',
      degrees: 'BSc Logistics, BEng Industrial Engineering',
      tails: 'Logistics, Freight, Operations, Depot',
    },
  ),
  field(
    'public',
    'Public administration and non-profits',
    [
      'Clerk, Social work assistant',
      'Policy officer, Social worker, Urban planner, Economist',
      'Senior policy adviser, Senior urban planner, Programme manager',
      'Head of unit, Director of a charity, Policy and planning manager',
      'Director general, Chief executive',
    ],
    {
      topics:
        'the open data portal, the consultation, the city energy plan, the grant report, the neighbourhood survey, the bus lanes, the volunteers, the policy brief',
      skills: 'Policy analysis, Fundraising, Community work, Urban planning, Public speaking',
      degrees: 'MA Public Policy, BA Political Science, MSc Urban Planning',
      tails: 'Foundation, Agency, Council, Trust',
      homeShare: 0.95,
    },
  ),
];
