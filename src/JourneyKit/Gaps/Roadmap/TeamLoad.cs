using JourneyKit.Model;

namespace JourneyKit.Gaps.Roadmap;

/// <summary>What a team has to do in a wave.</summary>
/// <param name="Team">The team; null for what no team answers for.</param>
/// <param name="TeamName">Its name; null for what no team answers for.</param>
/// <param name="PersonDays">The known efforts added up, in person-days.</param>
/// <param name="Unknown">How many initiatives of an unknown effort come on top of it.</param>
internal sealed record TeamLoad(Id<Team>? Team, string? TeamName, decimal PersonDays, int Unknown);
