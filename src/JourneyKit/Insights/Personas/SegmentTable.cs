using JourneyKit.Model;
using JourneyKit.Questions.Personas;

namespace JourneyKit.Insights.Personas;

/// <summary>
/// Makes the segments of their personas: a segment goes as these do, mixed by their shares. Personas without a segment are
/// one more group, since what they do is known.
/// </summary>
internal static class SegmentTable
{
    private const string NoSegment = "(no segment)";

    public static AudienceTable Of(JourneyMap map, ElementList<PersonaFlow> flows, ElementList<AudienceColumn> personas, AudienceColumn whole)
    {
        var all = flows.Zip(personas).ToList();
        List<Group> groups = [.. map.Segments.Select(segment => new Group(segment, [.. all.Where(pair => pair.First.Persona.Segment == segment.Id)]))];
        if (all.Exists(pair => pair.First.Persona.Segment is null))
        {
            groups.Add(new Group(null, [.. all.Where(pair => pair.First.Persona.Segment is null)]));
        }

        ElementList<AudienceColumn> columns = [.. groups.Select(group => Column(group, whole))];
        var together = AudienceMix.Of(groups.Zip(columns).Select(pair => (pair.First.Counted, pair.First.Known, pair.Second)), Nobody(groups), whole);
        var shares = groups.Select(group => group.Share).OfType<double>().ToList();
        return new AudienceTable(AudienceKind.Segment, columns, together with
        {
            Share = shares.Count == 0 ? null : shares.Sum(),
            IsShareAssumed = groups.Exists(group => group.IsShareAssumed),
            Money = SegmentMoney.Sum(columns.Select(column => column.Money)),
        }, whole)
        {
            OfNobody = AudienceMix.Part(Nobody(groups), groups.Sum(group => group.Counted)),
        };
    }

    // Who is in a segment without personas goes nobody knows how, and so do those whom no segment has.
    private static double Nobody(List<Group> groups) => Math.Max(0, 1 - groups.Where(group => group.Members.Count > 0).Sum(group => group.Share ?? 0)) is var rest and > 1e-12 ? rest : 0;

    private static AudienceColumn Column(Group group, AudienceColumn whole) => AudienceMix.Of(group.Weighted.Select(one => (one.Weight, one.Flow.Known, one.Column)), 0, whole) with
    {
        Id = group.Segment?.Key ?? "",
        Name = group.Segment?.Name ?? NoSegment,
        Share = group.Share,
        IsShareAssumed = group.IsShareAssumed,
        Money = SegmentMoney.Of(group.Segment),
        Emotions = group.Members.Sum(member => member.Column.Emotions),
        Felt = new(group.Members.Sum(member => member.Column.Felt.Known), group.Members.Sum(member => member.Column.Felt.Of)),
        Pains = [.. group.Members.SelectMany(member => member.Column.Pains).GroupBy(pain => pain.Pain).Select(same => same.MaxBy(pain => pain.Score)!).OrderByDescending(pain => pain.Score)],
        Members = [.. group.Members.Select(member => member.Flow.Persona.Id)],
    };

    private sealed record Group(Segment? Segment, IReadOnlyList<(PersonaFlow Flow, AudienceColumn Column)> Members)
    {
        /// <summary>Its size; where that is not stated, what its personas stand for.</summary>
        public double? Share => Segment?.Size is { } size ? (double)size.Value : Members.Count > 0 ? Members.Sum(member => member.Flow.Weight) : null;

        public bool IsShareAssumed => Segment?.Size is null && Members.Any(member => member.Flow.IsAssumed);

        /// <summary>Its personas with how much each counts in it; the same where none of them has a share.</summary>
        public IEnumerable<(double Weight, PersonaFlow Flow, AudienceColumn Column)> Weighted
            => Members.Select(member => (IsWithoutShares ? member.Flow.Chain.IsComputed ? 1 : 0 : member.Flow.Counted, member.Flow, member.Column));

        /// <summary>How much it counts: as much of it as personas are whose journeys begin somewhere.</summary>
        public double Counted => (Share ?? 0) * AudienceMix.Part(Weighted.Sum(one => one.Weight), IsWithoutShares ? Members.Count(member => !member.Flow.Chain.IsComputed) : Members.Sum(member => member.Flow.Weight - member.Flow.Counted));

        /// <summary>Of which part of its journeys it is known where they begin.</summary>
        public double Known => Weighted.Sum(one => one.Weight) is > 0 and var sum ? Weighted.Sum(one => one.Weight * one.Flow.Known) / sum : 1;

        private bool IsWithoutShares => Members.Sum(member => member.Flow.Weight) <= 0;
    }
}
