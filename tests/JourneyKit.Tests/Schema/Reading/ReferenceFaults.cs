using JourneyKit.Tests.Support;
using static JourneyKit.Tests.Support.FaultCase;

namespace JourneyKit.Tests.Schema.Reading;

/// <summary>References that lead nowhere, to another kind, or to more than one element.</summary>
internal static class ReferenceFaults
{
    private const string Dangling = "JK1031";

    public static IReadOnlyList<FaultCase> All { get; } =
    [
        InMap("unknown stage", Dangling, "There is no stage `decison`. Did you mean `decision`?", "stages: [decision]\ntouchpoints: { pay: { stage: [|decison|] } }", """ "stages": ["decision"], "touchpoints": { "pay": { "stage": [|"decison"|] } }"""),
        InMap("unknown channel", Dangling, "There is no channel `webiste`. Did you mean `website`?", "channels: [website]\ntouchpoints: { pay: { channel: [|webiste|] } }", """ "channels": ["website"], "touchpoints": { "pay": { "channel": [|"webiste"|] } }"""),
        InMap("unknown persona of a touchpoint", Dangling, "There is no persona `dan`. Did you mean `dana`?", "personas: [dana]\ntouchpoints: { pay: { personas: [dana, [|dan|]] } }", """ "personas": ["dana"], "touchpoints": { "pay": { "personas": ["dana", [|"dan"|]] } }"""),
        InMap("unknown persona of a transition", Dangling, "There is no persona `lee`.", "touchpoints: { pay: { next: { done: { personas: [[|lee|]] } } }, done: }", """ "touchpoints": { "pay": { "next": { "done": { "personas": [[|"lee"|]] } } }, "done": null }"""),
        InMap("unknown persona of a pain point", Dangling, "There is no persona `lee`.", "touchpoints: { pay: { painPoints: { slow: { personas: [[|lee|]] } } } }", """ "touchpoints": { "pay": { "painPoints": { "slow": { "personas": [[|"lee"|]] } } } }"""),
        InMap("unknown persona of an experience", Dangling, "There is no persona `lee`.", "touchpoints: { pay: { byPersona: { [|lee|]: { emotion: 1 } } } }", """ "touchpoints": { "pay": { "byPersona": { [|"lee"|]: { "emotion": 1 } } } }"""),
        InMap("unknown segment", Dangling, "There is no segment `familes`. Did you mean `families`?", "segments: [families]\npersonas: { dana: { segment: [|familes|] } }", """ "segments": ["families"], "personas": { "dana": { "segment": [|"familes"|] } }"""),
        InMap("unknown owner of the map", Dangling, "There is no team `shop`.", "owner: [|shop|]", """ "owner": [|"shop"|]"""),
        InMap("unknown stakeholder", Dangling, "There is no team `sales`.", "teams: [logistics]\nstakeholders: [logistics, [|sales|]]", """ "teams": ["logistics"], "stakeholders": ["logistics", [|"sales"|]]"""),
        InMap("unknown owner of a channel", Dangling, "There is no team `shop`.", "channels: { email: { owner: [|shop|] } }", """ "channels": { "email": { "owner": [|"shop"|] } }"""),
        InMap("unknown owner of a touchpoint", Dangling, "There is no team `shop`.", "touchpoints: { pay: { owner: [|shop|] } }", """ "touchpoints": { "pay": { "owner": [|"shop"|] } }"""),
        InMap("unknown owner of an initiative", Dangling, "There is no team `shop`.", "initiatives: { one: { owner: [|shop|] } }", """ "initiatives": { "one": { "owner": [|"shop"|] } }"""),
        InMap("unknown system of a touchpoint", Dangling, "There is no system `cmr`. Did you mean `crm`?", "systems: [crm]\ntouchpoints: { pay: { systems: [[|cmr|]] } }", """ "systems": ["crm"], "touchpoints": { "pay": { "systems": [[|"cmr"|]] } }"""),
        InMap("unknown system to integrate with", Dangling, "There is no system `erp`.", "systems: { crm: { integratesWith: [[|erp|]] } }", """ "systems": { "crm": { "integratesWith": [[|"erp"|]] } }"""),
        InMap("unknown source of evidence", Dangling, "There is no source `survey`.", "evidence: { late: { source: [|survey|] } }", """ "evidence": { "late": { "source": [|"survey"|] } }"""),
        InMap("unknown evidence", Dangling, "There is no item of evidence `lates`. Did you mean `late`?", "evidence: [late]\ntouchpoints: { pay: { evidence: [[|lates|]] } }", """ "evidence": ["late"], "touchpoints": { "pay": { "evidence": [[|"lates"|]] } }"""),
        InMap("unknown evidence to contradict", Dangling, "There is no item of evidence `early`.", "evidence: { late: { contradicts: [[|early|]] } }", """ "evidence": { "late": { "contradicts": [[|"early"|]] } }"""),
        InMap("unknown metric", Dangling, "There is no metric `nsp`. Did you mean `nps`?", "metrics: [nps]\nstages: { decision: { metrics: [[|nsp|]] } }", """ "metrics": ["nps"], "stages": { "decision": { "metrics": [[|"nsp"|]] } }"""),
        InMap("unknown metric to expect something of", Dangling, "There is no metric `nsp`. Did you mean `nps`?", "metrics: [nps]\ninitiatives: { one: { expects: { [|nsp|]: 40 } } }", """ "metrics": ["nps"], "initiatives": { "one": { "expects": { [|"nsp"|]: 40 } } }"""),
        InMap("unknown objective", Dangling, "There is no objective `grow`.", "metrics: { nps: { objective: [|grow|] } }", """ "metrics": { "nps": { "objective": [|"grow"|] } }"""),
        InMap("unknown channel of a persona", Dangling, "There is no channel `phone`.", "personas: { dana: { channels: { [|phone|]: avoided } } }", """ "personas": { "dana": { "channels": { [|"phone"|]: "avoided" } } }"""),
        InMap("unknown conversion behind a shorthand", Dangling, "There is no conversion `odrer`. Did you mean `order`?", "conversions: [order]\ntouchpoints: { pay: { microConversions: { saves: [|odrer|] } } }", """ "conversions": ["order"], "touchpoints": { "pay": { "microConversions": { "saves": [|"odrer"|] } } }"""),
        InMap("unknown touchpoint to go to", Dangling, "There is no touchpoint `don`. Did you mean `done`?", "touchpoints: { pay: { next: { [|don|]: 50% } }, done: }", """ "touchpoints": { "pay": { "next": { [|"don"|]: "50%" } }, "done": null }"""),
        InMap("unknown touchpoint in a list of transitions", Dangling, "There is no touchpoint `don`. Did you mean `done`?", "touchpoints: { pay: { next: [[|don|]] }, done: }", """ "touchpoints": { "pay": { "next": [[|"don"|]] }, "done": null }"""),
        InMap("unknown touchpoint to recover at", Dangling, "There is no touchpoint `help`.", "touchpoints: { pay: { painPoints: { slow: { recovery: [|help|] } } } }", """ "touchpoints": { "pay": { "painPoints": { "slow": { "recovery": [|"help"|] } } } }"""),
        InMap("unknown touchpoint of a conversion", Dangling, "There is no touchpoint `done`.", "conversions: { order: { at: [|done|] } }", """ "conversions": { "order": { "at": [|"done"|] } }"""),
        InMap("replaced touchpoint without a baseline", Dangling, "There is no touchpoint `basket`. The map names no baseline in which it could stand.", "touchpoints: { pay: { replaces: [[|basket|]] } }", """ "touchpoints": { "pay": { "replaces": [[|"basket"|]] } }"""),
        InMap("replaced stage without a baseline", Dangling, "There is no stage `awareness`. The map names no baseline in which it could stand.", "stages: { decision: { replaces: [[|awareness|]] } }", """ "stages": { "decision": { "replaces": [[|"awareness"|]] } }"""),
        InMap("replaced conversion without a baseline", Dangling, "There is no conversion `signup`. The map names no baseline in which it could stand.", "conversions: { order: { replaces: [[|signup|]] } }", """ "conversions": { "order": { "replaces": [[|"signup"|]] } }"""),
        InMap("unknown metric of a pilot", Dangling, "There is no metric `nsp`. Did you mean `nps`?", "metrics: [nps]\ninitiatives: { one: { pilot: { metric: [|nsp|] } } }", """ "metrics": ["nps"], "initiatives": { "one": { "pilot": { "metric": [|"nsp"|] } } }"""),
        InMap("unknown persona of a metric", Dangling, "There is no persona `lee`.", "metrics: { nps: { byPersona: { [|lee|]: 40 } } }", """ "metrics": { "nps": { "byPersona": { [|"lee"|]: 40 } } }"""),
        InMap("unknown segment of a metric", Dangling, "There is no segment `familes`. Did you mean `families`?", "segments: [families]\nmetrics: { nps: { bySegment: { [|familes|]: 40 } } }", """ "segments": ["families"], "metrics": { "nps": { "bySegment": { [|"familes"|]: 40 } } }"""),
        InMap("unknown channel of a metric", Dangling, "There is no channel `phone`.", "metrics: { nps: { byChannel: { [|phone|]: 40 } } }", """ "metrics": { "nps": { "byChannel": { [|"phone"|]: 40 } } }"""),
        InMap("removed touchpoint without a baseline", Dangling, "There is no touchpoint `basket`.", "removes: [[|basket|]]", """ "removes": [[|"basket"|]]"""),
        InMap("unknown pain point to address", Dangling, "There is no pain point `slwo`. Did you mean `slow`?", "touchpoints: { pay: { painPoints: [slow] } }\nopportunities: { fast: { addresses: [[|slwo|]] } }", """ "touchpoints": { "pay": { "painPoints": ["slow"] } }, "opportunities": { "fast": { "addresses": [[|"slwo"|]] } }"""),
        InMap("unknown pain point to resolve", Dangling, "There is no pain point `slow`.", "initiatives: { one: { resolves: [[|slow|]] } }", """ "initiatives": { "one": { "resolves": [[|"slow"|]] } }"""),
        InMap("unknown touchpoint of an opportunity", Dangling, "There is no touchpoint `pay`.", "opportunities: { fast: { touchpoints: [[|pay|]] } }", """ "opportunities": { "fast": { "touchpoints": [[|"pay"|]] } }"""),
        InMap("unknown opportunity to deliver", Dangling, "There is no opportunity `fats`. Did you mean `fast`?", "opportunities: [fast]\ninitiatives: { one: { delivers: [[|fats|]] } }", """ "opportunities": ["fast"], "initiatives": { "one": { "delivers": [[|"fats"|]] } }"""),
        InMap("unknown initiative to depend on", Dangling, "There is no initiative `zero`.", "initiatives: { one: { dependsOn: [[|zero|]] } }", """ "initiatives": { "one": { "dependsOn": [[|"zero"|]] } }"""),
        InMap("unknown reason", Dangling, "There is no objective, pain point or opportunity `grow`.", "touchpoints: { pay: { because: [[|grow|]] } }", """ "touchpoints": { "pay": { "because": [[|"grow"|]] } }"""),
        InMap("unknown reason to remove", Dangling, "There is no objective, pain point or opportunity `grow`.", "touchpoints: [basket]\nremoves: { basket: [[|grow|]] }", """ "touchpoints": ["basket"], "removes": { "basket": [[|"grow"|]] }"""),
        InMap("channel in place of a stage", Dangling, "There is no stage `website`.", "channels: [website]\ntouchpoints: { pay: { stage: [|website|] } }", """ "channels": ["website"], "touchpoints": { "pay": { "stage": [|"website"|] } }"""),
        InMap("touchpoint in place of a reason", Dangling, "There is no objective, pain point or opportunity `ship`.", "touchpoints: { pay: { because: [[|ship|]] }, ship: }", """ "touchpoints": { "pay": { "because": [[|"ship"|]] }, "ship": null }"""),
        InMap("reason of two kinds", "JK1032", "`faster` is the id of more than one: objective and opportunity.", "objectives: [faster]\nopportunities: [faster]\ntouchpoints: { pay: { because: [[|faster|]] } }", """ "objectives": ["faster"], "opportunities": ["faster"], "touchpoints": { "pay": { "because": [[|"faster"|]] } }"""),
        InMap("reason to remove of three kinds", "JK1032", "`faster` is the id of more than one: objective, pain point and opportunity.", "objectives: [faster]\nopportunities: [faster]\ntouchpoints: { pay: { painPoints: [faster] } }\nremoves: { pay: [[|faster|]] }", """ "objectives": ["faster"], "opportunities": ["faster"], "touchpoints": { "pay": { "painPoints": ["faster"] } }, "removes": { "pay": [[|"faster"|]] }"""),
    ];
}
