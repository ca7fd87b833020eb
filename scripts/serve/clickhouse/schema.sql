-- What `bilan load` creates, for the eye: tests/engine/clickhouse/schema.test.ts holds it to the code.
CREATE DATABASE IF NOT EXISTS bilan;

CREATE TABLE IF NOT EXISTS bilan.loaded (
  number UInt32,
  at DateTime DEFAULT now(),
  schema String,
  database String,
  contents String
) ENGINE = MergeTree ORDER BY number;

CREATE DATABASE bilan_1;

CREATE TABLE bilan_1.person (
  person_id Nullable(Int32),
  gender LowCardinality(Nullable(String)),
  occupation LowCardinality(Nullable(String)),
  home_city LowCardinality(Nullable(String)),
  first_day Nullable(Date)
) ENGINE = MergeTree ORDER BY (person_id) SETTINGS allow_nullable_key = 1;

CREATE TABLE bilan_1.session (
  session_id Nullable(Int32),
  day Nullable(Date),
  start Nullable(Int32),
  city LowCardinality(Nullable(String)),
  department LowCardinality(Nullable(String)),
  venue LowCardinality(Nullable(String)),
  partner LowCardinality(Nullable(String)),
  theme LowCardinality(Nullable(String)),
  reserved Nullable(Bool),
  capacity Nullable(Int32)
) ENGINE = MergeTree ORDER BY (session_id) SETTINGS allow_nullable_key = 1;

CREATE TABLE bilan_1.registration (
  person_id Nullable(Int32),
  session_id Nullable(Int32),
  presence LowCardinality(Nullable(String)),
  age_low Nullable(Int32),
  age_high Nullable(Int32),
  source_id Nullable(Int32),
  line Nullable(Int32),
  duration Nullable(Int32)
) ENGINE = MergeTree PARTITION BY ifNull(source_id, -1) ORDER BY (person_id) SETTINGS allow_nullable_key = 1;

CREATE TABLE bilan_1.coaching (
  person_id Nullable(Int32),
  day Nullable(Date),
  presence LowCardinality(Nullable(String)),
  age_low Nullable(Int32),
  age_high Nullable(Int32),
  source_id Nullable(Int32),
  line Nullable(Int32)
) ENGINE = MergeTree PARTITION BY ifNull(source_id, -1) ORDER BY (person_id, day) SETTINGS allow_nullable_key = 1;

CREATE TABLE bilan_1.opportunity (
  person_id Nullable(Int32),
  day Nullable(Date),
  type LowCardinality(Nullable(String)),
  evidence LowCardinality(Nullable(String)),
  age_low Nullable(Int32),
  age_high Nullable(Int32),
  source_id Nullable(Int32),
  line Nullable(Int32)
) ENGINE = MergeTree PARTITION BY ifNull(source_id, -1) ORDER BY (person_id, day) SETTINGS allow_nullable_key = 1;

CREATE TABLE bilan_1.commune (
  city LowCardinality(Nullable(String)),
  department LowCardinality(Nullable(String)),
  population Nullable(Int32),
  epci Nullable(Int32)
) ENGINE = MergeTree ORDER BY (city) SETTINGS allow_nullable_key = 1;

CREATE TABLE bilan_1.near (
  city LowCardinality(Nullable(String)),
  commune LowCardinality(Nullable(String))
) ENGINE = MergeTree ORDER BY (city) SETTINGS allow_nullable_key = 1;

CREATE TABLE bilan_1.portrait (
  person_id Nullable(Int32),
  gender LowCardinality(Nullable(String)),
  occupation LowCardinality(Nullable(String)),
  home_city LowCardinality(Nullable(String)),
  first_day Nullable(Date),
  home_department LowCardinality(Nullable(String))
) ENGINE = MergeTree ORDER BY (person_id) SETTINGS allow_nullable_key = 1;

CREATE TABLE bilan_1.visit (
  person_id Nullable(Int32),
  session_id Nullable(Int32),
  presence LowCardinality(Nullable(String)),
  age_low Nullable(Int32),
  age_high Nullable(Int32),
  duration Nullable(Int32),
  day Nullable(Date),
  city LowCardinality(Nullable(String)),
  department LowCardinality(Nullable(String)),
  epci Nullable(Int32),
  theme LowCardinality(Nullable(String)),
  partner LowCardinality(Nullable(String)),
  venue LowCardinality(Nullable(String)),
  reserved Nullable(Bool),
  capacity Nullable(Int32),
  start Nullable(Int32),
  gender LowCardinality(Nullable(String)),
  occupation LowCardinality(Nullable(String)),
  home_city LowCardinality(Nullable(String)),
  home_department LowCardinality(Nullable(String)),
  first_visit Nullable(Bool)
) ENGINE = MergeTree ORDER BY (person_id, day) SETTINGS allow_nullable_key = 1;

INSERT INTO bilan_1.portrait (person_id, gender, occupation, home_city, first_day, home_department) SELECT p.person_id, p.gender, p.occupation, p.home_city, p.first_day, c.department AS home_department FROM bilan_1.person p LEFT JOIN bilan_1.commune c ON c.city = p.home_city;

INSERT INTO bilan_1.visit (person_id, session_id, presence, age_low, age_high, duration, day, city, department, epci, theme, partner, venue, reserved, capacity, start, gender, occupation, home_city, home_department, first_visit) SELECT r.person_id, r.session_id, r.presence, r.age_low, r.age_high, r.duration, s.day, s.city, s.department, c.epci, s.theme, s.partner, s.venue, s.reserved, s.capacity, s.start,
    p.gender, p.occupation, p.home_city, p.home_department, s.day = p.first_day AS first_visit
  FROM bilan_1.registration r JOIN bilan_1.session s USING (session_id) LEFT JOIN bilan_1.commune c ON c.city = s.city LEFT JOIN bilan_1.portrait p USING (person_id)
  ORDER BY r.person_id, s.day;
