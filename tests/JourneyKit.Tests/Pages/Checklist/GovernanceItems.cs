using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Governance, culture and tools” of the practice checklist.</summary>
internal static class GovernanceItems
{
    public static ChecklistPart Part { get; } = new("Governance, culture and tools",
    [
        new(135, Check, "Maps are reviewed at a rhythm."),
        new(136, Check, "Changes of a map can be followed.", By("JourneyComparison.Compare")),
        new(137, Analysis, "What kind of improvement the plans are: streamline, automate, integrate, personalise, mend.", In("`kind` of `opportunities`"), ByCommand("gaps")),
        new(138, None, "Each map holds insights, their impact, and what follows."),
        new(139, Check, "Channels fit the routines of customers, whose goals and pain are known and whose steps are followed.", NoRule("What can be checked of it is checked by the rules of 16, 48 and 65; the routines of customers are not in the document.")),
        new(140, None, "People are trained in listening, empathy and solving problems.", NoRule("Training is outside the document.")),
        new(141, None, "People may decide for the customer, and are recognised for it.", NoRule("Leadership is outside the document.")),
        new(142, None, "Employees are asked, and heard.", In("`employee` as `kind` of `sources`")),
        new(143, None, "Tools bring templates, and connect to analytics, CRM and surveys.", NoRule("This is a library with a command, not an editor; what other systems know comes in as sources, evidence and metrics.")),
        new(144, None, "There is a template for the plan of action.", In("`initiatives`")),
    ]);
}
