-- For the planner to use where they help: few conditions narrow much, since an unanswered one rules nobody out.
create index on vacancy (place) where not is_at_home;
create index on vacancy (hours_min, hours_max);
create index on vacancy (shortest_day);
create index on vacancy (latest_start);
