-- The ten best vacancies of one candidate by the definition, in whole numbers. Each step is fenced by `offset 0`, so
-- that nothing is worked out twice; hard conditions that rule a vacancy out are tried first, on its row alone.
select c.id as candidate_id, best.vacancy_id, best.outcome, best.score, best.low, best.high
from candidate c
left join travel t on t.home = c.home and t.transport = c.transport
cross join lateral (
  select v.id as vacancy_id, outcome, score, low, high
  from vacancy v
  -- Shares in thousandths; null is unknown, or asked for by nobody.
  cross join lateral (
    select
      bit_count((c.required_a & v.met_a)::bit(64)) + bit_count((c.required_b & v.met_b)::bit(64)) as required_met,
      bit_count((c.required_a & v.unanswered_a)::bit(64)) + bit_count((c.required_b & v.unanswered_b)::bit(64))
        as required_unanswered,
      bit_count((c.preferred_a & v.met_a)::bit(64)) + bit_count((c.preferred_b & v.met_b)::bit(64)) as preferred_met,
      bit_count((c.preferred_a & v.unmet_a)::bit(64)) + bit_count((c.preferred_b & v.unmet_b)::bit(64))
        as preferred_unmet,
      bit_count((c.preferred_a & v.unanswered_a)::bit(64)) + bit_count((c.preferred_b & v.unanswered_b)::bit(64))
        as preferred_unanswered,
      case
        when v.task_count > 0 and c.wishes is not null then (
          greatest(c.wishes[v.task_1], c.wishes[v.task_2], c.wishes[v.task_3], c.wishes[v.task_4])
          + (c.wishes[v.task_1] + coalesce(c.wishes[v.task_2], 0) + coalesce(c.wishes[v.task_3], 0)
            + coalesce(c.wishes[v.task_4], 0)) / v.task_count
        ) / 2
      end as wishes,
      case when c.sectors <> 0 then (c.sectors >> v.sector & 1) * 1000 end as sector,
      case when c.hours_min is not null and v.hours_min is not null
        then 1000 * (least(c.hours_max, v.hours_max) - greatest(c.hours_min, v.hours_min) + 1)
          / (v.hours_max - v.hours_min + 1)
      end as hours,
      case
        when c.slots is null or v.slots is null then null
        when v.is_fixed then 1000
        else 1000 * least(3, bit_count((c.slots & v.slots)::bit(32))) / least(3, bit_count(v.slots::bit(32)))
      end as schedule,
      case when c.longest_day is not null and v.shortest_day is not null then 1000 end as day,
      case when c.begins_any_time or (c.not_before is not null and v.latest_start is not null) then 1000 end
        as start_time,
      case
        when v.is_at_home or c.has_no_limit then 1000
        when c.minutes is null or t.high[v.place] is null then null
        when 2 * t.high[v.place] <= c.minutes then 1000
        when t.high[v.place] <= c.minutes then 1000 - 400 * (2 * t.high[v.place] - c.minutes) / c.minutes
        else 0
      end as commute_low,
      case
        when v.is_at_home or c.has_no_limit then 1000
        when c.minutes is null or t.low[v.place] is null then null
        when 2 * t.low[v.place] <= c.minutes then 1000
        else 1000 - 400 * (2 * t.low[v.place] - c.minutes) / c.minutes
      end as commute_high,
      v.weight_1 + coalesce(v.weight_2, 0) + coalesce(v.weight_3, 0) + coalesce(v.weight_4, 0) as told,
      v.weight_1 * c.competences[v.demand_1]::integer
        + coalesce(v.weight_2 * c.competences[v.demand_2]::integer, 0)
        + coalesce(v.weight_3 * c.competences[v.demand_3]::integer, 0)
        + coalesce(v.weight_4 * c.competences[v.demand_4]::integer, 0) as covered,
      (v.must_1 and c.competences[v.demand_1] = 0) or (v.must_2 and c.competences[v.demand_2] = 0)
        or (v.must_3 and c.competences[v.demand_3] = 0) or (v.must_4 and c.competences[v.demand_4] = 0) as is_lacking,
      case
        when (v.task_count > 0 or v.occupation is not null)
          and (c.are_competences_answered or c.are_occupations_answered)
        then greatest(
          c.experience[v.occupation],
          (coalesce(c.experience[v.task_1], 0) + coalesce(c.experience[v.task_2], 0)
            + coalesce(c.experience[v.task_3], 0) + coalesce(c.experience[v.task_4], 0)) / greatest(v.task_count, 1)
        )
      end as experience,
      1000 * (2 * bit_count((v.licences_must & c.licences)::bit(32)) + bit_count((v.licences_nice & c.licences)::bit(32)))
        / nullif(2 * bit_count(v.licences_must::bit(32)) + bit_count(v.licences_nice::bit(32)), 0) as licences,
      case when c.languages is not null
        then 1000 * least(c.languages[v.language], v.language_level) / v.language_level
      end as languages,
      case when v.starts_any_time or c.starts_at_once or (v.start_by is not null and c.earliest_start is not null)
        then 1000
      end as start_date
    offset 0
  ) share
  cross join lateral (
    select
      case
        when v.demand_count = 0 then 500
        when c.are_competences_answered then (covered + (greatest(told, 2000) - told) * 500) / greatest(told, 2000)
      end as competences,
      case
        when v.demand_count = 0 then 500
        when c.are_competences_answered then
          (case when c.are_occupations_answered then covered else told * 1000 end
            + (greatest(told, 2000) - told) * 500) / greatest(told, 2000)
      end as competences_high,
      experience = 1000 or (v.task_count > 0 and c.are_competences_answered and c.are_occupations_answered)
        as is_experience_known,
      case
        when c.are_needs_answered and required_met = c.required_count
          and hours is not null and schedule is not null and day is not null and start_time is not null
          and commute_low > 0 and start_date is not null
          and v.demand_count is not null and (c.are_competences_answered or not v.is_any_competence_must)
          and is_lacking is not true
          and v.licences_must is not null and (c.licences is not null or v.licences_must = 0)
          and v.language is not null and (c.languages is not null or v.language_must is not true)
        then 0 else 1
      end as outcome
    offset 0
  ) more
  -- Per side: the weight that applies, the weight that is judged, and weighted sums of shares.
  cross join lateral (
    select
      case when c.are_needs_answered then c.needs_weight else 8 end
        + 5 * (not c.has_no_wishes)::integer + (c.sectors is distinct from 0)::integer + 9 as person_applies,
      c.needs_weight + 5 * (wishes is not null)::integer + (share.sector is not null)::integer
        + 3 * (hours is not null)::integer + 2 * (schedule is not null)::integer + (day is not null)::integer
        + (start_time is not null)::integer + 2 * (commute_low is not null)::integer as person_judged,
      6 * coalesce((1000 * required_met + 500 * (c.required_count - required_met)) / nullif(c.required_count, 0), 0)
        + 2 * coalesce(
          (1000 * preferred_met + 500 * (c.preferred_count - preferred_met - preferred_unmet))
            / nullif(c.preferred_count, 0), 0) as needs_share,
      6 * coalesce(1000 * required_met / nullif(c.required_count, 0), 0)
        + 2 * coalesce(1000 * preferred_met / nullif(c.preferred_count, 0), 0) as needs_low,
      6 * coalesce(1000 * c.required_count / nullif(c.required_count, 0), 0)
        + 2 * coalesce(1000 * (c.preferred_count - preferred_unmet) / nullif(c.preferred_count, 0), 0) as needs_high,
      6 * coalesce(1000 * (c.required_count - required_unanswered) / nullif(c.required_count, 0), 0)
        + 2 * coalesce(1000 * (c.preferred_count - preferred_unanswered) / nullif(c.preferred_count, 0), 0)
        as needs_known,
      5 * coalesce(wishes, 0) + coalesce(share.sector, 0) + 3 * coalesce(hours, 0) + 2 * coalesce(schedule, 0)
        + coalesce(day, 0) + coalesce(start_time, 0) as person_rest,
      10 + 2 * (v.licences_must is null or v.licences_must + v.licences_nice > 0)::integer
        + 2 * (v.language is null or v.language > 0)::integer as job_applies,
      5 * (competences is not null)::integer + 4 * (experience is not null)::integer
        + 2 * (licences is not null)::integer + 2 * (languages is not null)::integer
        + (start_date is not null)::integer as job_judged,
      2 * coalesce(licences, 0) + 2 * coalesce(languages, 0) + coalesce(start_date, 0) as job_rest,
      case when is_experience_known is false then (experience + 1000) / 2 else experience end as experience_share,
      case when is_experience_known is false then 1000 else experience end as experience_high
    offset 0
  ) sums
  cross join lateral (
    select
      (needs_share + person_rest + 2 * ((coalesce(commute_low, 0) + coalesce(commute_high, 0)) / 2))
        / nullif(person_judged, 0) as person,
      (needs_low + person_rest + 2 * coalesce(commute_low, 0)) / person_applies as person_low,
      (needs_high + person_rest + 2 * coalesce(commute_high, 0) + 1000 * (person_applies - person_judged))
        / person_applies as person_high,
      (needs_known + 1000 * (person_judged - c.needs_weight)) / person_applies as person_known,
      (5 * coalesce(competences, 0) + 4 * coalesce(experience_share, 0) + job_rest) / nullif(job_judged, 0) as job,
      (5 * coalesce(competences, 0) + 4 * coalesce(experience, 0) + job_rest) / job_applies as job_low,
      (5 * coalesce(competences_high, 0) + 4 * coalesce(experience_high, 0) + job_rest
        + 1000 * (job_applies - job_judged)) / job_applies as job_high,
      (1000 * job_judged - 2000 * (experience is not null and not is_experience_known)::integer) / job_applies
        as job_known
    offset 0
  ) totals
  cross join lateral (
    select
      case when least(person_known, job_known) >= 400 then 2 * person * job / greatest(person + job, 1) end as score,
      2 * person_low * job_low / greatest(person_low + job_low, 1) as low,
      2 * person_high * job_high / greatest(person_high + job_high, 1) as high,
      2 * person_high * job_high / greatest(person_high + job_high, 1)
        - 2 * person_low * job_low / greatest(person_low + job_low, 1) as width
    offset 0
  ) numbers
  where c.required_a & v.unmet_a = 0
    and c.required_b & v.unmet_b = 0
    and (c.hours_min <= v.hours_max and v.hours_min <= c.hours_max) is not false
    and (v.is_at_home or c.has_no_limit or t.low[v.place] <= c.minutes) is not false
    and (case when v.is_fixed then v.slots & ~c.slots = 0 else v.slots & c.slots <> 0 end) is not false
    and (v.shortest_day <= c.longest_day) is not false
    and (c.begins_any_time or c.not_before <= v.latest_start) is not false
    and (not v.language_must or v.language_level <= c.languages[v.language]) is not false
    and (v.licences_must & ~c.licences = 0) is not false
    and (v.starts_any_time or c.starts_at_once or c.earliest_start <= v.start_by) is not false
  order by outcome, score desc nulls last, width, v.id
  limit 10
) best
