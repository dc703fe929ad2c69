using JourneyKit.Model;

namespace JourneyKit.Gaps.Roadmap;

/// <summary>What a team has to do in a month. The effort of an initiative is spread evenly over its days, weekends too.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Team">The team; null for what no team answers for.</param>
/// <param name="TeamName">Its name; null for what no team answers for.</param>
/// <param name="PersonDays">In person-days.</param>
internal sealed record MonthLoad(DateOnly Month, Id<Team>? Team, string? TeamName, decimal PersonDays);
