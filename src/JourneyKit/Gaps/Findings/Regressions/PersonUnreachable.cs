using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>Customers talk to a machine in the second map and come from there to no person.</summary>
internal sealed class PersonUnreachable : GapDetector
{
    public override GapKind Kind { get; } = new("person-unreachable", GapGroup.Regressions, "In the future map customers talk to a machine, such as a chatbot, and come from there to no person, neither by a transition nor by the recovery of a pain point. A regression where they do today; open where the machine is new. What is the same in both maps is no gap between them: `bot-without-human` of `journey check` tells it.", "High.") { Heading = "Machines from which customers come to no person" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        if (!context.After.Graph.HasFlow)
        {
            yield break;
        }

        var (before, after) = (context.Before.Map, context.After.Map);
        List<Touchpoint> machines = [.. after.Touchpoints.Where(touchpoint => Conversation.IsWithMachine(after, touchpoint))];
        var helped = Conversation.LeadingToPerson(after, machines);
        var helpedBefore = new Lazy<HashSet<Id<Touchpoint>>>(() => Conversation.LeadingToPerson(before, [.. before.Touchpoints.Where(touchpoint => Conversation.IsWithMachine(before, touchpoint))]));
        foreach (var machine in machines.Where(machine => !helped.Contains(machine.Id)))
        {
            var cameOf = context.BeforeOf(machine).ToList();
            if (cameOf.Count == 0 || cameOf.Exists(own => helpedBefore.Value.Contains(own.Id) || !Conversation.IsWithMachine(before, own)))
            {
                yield return Gap(context, machine, cameOf);
            }
        }
    }

    private Gap Gap(GapContext context, Touchpoint machine, List<Touchpoint> cameOf) => new()
    {
        Id = IdOf(machine.Key),
        Kind = Kind,
        Severity = GapSeverity.High,
        Standing = cameOf.Count > 0 ? GapStanding.Regression : GapStanding.Open,
        Title = $"From {GapText.Name(machine)} customers come to no person {Regression.Where(context)}",
        Message = $"{GapText.Capital(context.WhenAfter)} customers talk to a machine at {GapText.Name(machine)}, and whom it cannot help comes to no person from there{(cameOf.Count > 0 ? $"; {context.WhenBefore} they do" : "")}.",
        Advice = "Lead from there to a person: by a transition, or by the recovery of a pain point.",
        Elements = [context.After.Touchpoint(machine), .. cameOf.Select(context.Before.Touchpoint)],
        Concerning = context.Work.Concerning(cameOf.Select(own => own.Id).Append(machine.Id)),
    };

    public override GapExample FoundExample { get; } = new(
        """
        channels: [website, chatbot, phone]
        touchpoints:
          ask-the-bot: { channel: chatbot, next: [help-page, service-line] }
          help-page: { channel: website }
          service-line: { channel: phone }
        """,
        """
        channels: [website, chatbot, phone]
        touchpoints:
          ask-the-bot: { channel: chatbot, next: [help-page] }
          help-page: { channel: website, next: [service-line] }
          service-line: { channel: phone }
        """);

    public override GapExample NotFoundExample => FoundExample with { After = FoundExample.Before };
}
