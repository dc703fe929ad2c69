using JourneyKit.Tests.Support;
using static JourneyKit.Tests.Support.FaultCase;

namespace JourneyKit.Tests.Schema.Reading;

/// <summary>Ids that are not written as ids are, or that are taken.</summary>
internal static class IdFaults
{
    private const string Invalid = "JK1028";
    private const string Taken = "JK1030";

    private static readonly string TooLong = new('a', 65);

    public static IReadOnlyList<FaultCase> All { get; } =
    [
        InText("id of the map with capitals and a blank", Invalid, "`First Order` is no id", "journeykit: 1\nid: [|First Order|]\ntitle: T\nstate: current\n", """{ "journeykit": 1, "id": [|"First Order"|], "title": "T", "state": "current" }"""),
        InMap("upper case id", Invalid, "`Website` is no id: ids are kebab-case", "channels: { [|Website|]: {} }", """ "channels": { [|"Website"|]: {} }"""),
        InMap("id in snake case", Invalid, "Did you mean `in-store`?", "channels: { [|in_store|]: {} }", """ "channels": { [|"in_store"|]: {} }"""),
        InMap("id in a list", Invalid, "Did you mean `in-store`?", "channels: [email, [|in store|]]", """ "channels": ["email", [|"in store"|]]"""),
        InMap("id that begins with x-", Invalid, "do not begin with x-", "channels: { [|x-shop|]: {} }", """ "channels": { [|"x-shop"|]: {} }"""),
        InMap("id of 65 characters", Invalid, "at most 64 characters", $"channels: {{ [|{TooLong}|]: {{}} }}", $$""" "channels": { [|"{{TooLong}}"|]: {} }"""),
        InMap("id with two dashes", Invalid, "Did you mean `in-store`?", "channels: { [|in--store|]: {} }", """ "channels": { [|"in--store"|]: {} }"""),
        InMap("id with a dash at its end", Invalid, "Did you mean `shop`?", "channels: { [|shop-|]: {} }", """ "channels": { [|"shop-"|]: {} }"""),
        InMap("id with a letter beyond a to z", Invalid, "`büro` is no id", "channels: { [|büro|]: {} }", """ "channels": { [|"büro"|]: {} }"""),
        InMap("empty id", Invalid, "is no id", "channels: { [|''|]: {} }", """ "channels": { [|""|]: {} }"""),
        InMap("reference that is no id", Invalid, "`Web Site` is no id", "touchpoints: { pay: { channel: [|Web Site|] } }", """ "touchpoints": { "pay": { "channel": [|"Web Site"|] } }"""),
        InMap("reference in a list that is no id", Invalid, "`My CRM` is no id", "touchpoints: { pay: { systems: [[|My CRM|]] } }", """ "touchpoints": { "pay": { "systems": [[|"My CRM"|]] } }"""),
        InMap("transition to what is no id", Invalid, "Did you mean `thank-you`?", "touchpoints: { pay: { next: { [|Thank You|]: 50% } }, thank-you: {} }", """ "touchpoints": { "pay": { "next": { [|"Thank You"|]: "50%" } }, "thank-you": {} }"""),

        InMap("id twice in a mapping", Taken, "The id `email` is taken by another channel.", "channels: { email: {}, [|email|]: {} }", """ "channels": { "email": {}, [|"email"|]: {} }"""),
        InMap("id twice in a list", Taken, "The id `email` is taken by another channel.", "channels: [email, website, [|email|]]", """ "channels": ["email", "website", [|"email"|]]"""),
        InMap("touchpoint twice", Taken, "The id `pay` is taken by another touchpoint.", "touchpoints:\n  pay: { emotion: 1 }\n  [|pay|]: { emotion: 1 }", """ "touchpoints": { "pay": { "emotion": 1 }, [|"pay"|]: { "emotion": 1 } }"""),
        InMap("stage twice", Taken, "The id `decision` is taken by another stage.", "stages: { decision: Decide, [|decision|]: Decide }", """ "stages": { "decision": "Decide", [|"decision"|]: "Decide" }"""),
        InMap("pain point of another touchpoint", Taken, "The id `slow` is taken by another pain point.", "touchpoints: { pay: { painPoints: { slow: Slow } }, ship: { painPoints: { [|slow|]: Slow } } }", """ "touchpoints": { "pay": { "painPoints": { "slow": "Slow" } }, "ship": { "painPoints": { [|"slow"|]: "Slow" } } }"""),
        InMap("micro-conversion of another touchpoint", Taken, "The id `saves` is taken by another micro-conversion.", "touchpoints: { pay: { microConversions: [saves] }, ship: { microConversions: [[|saves|]] } }", """ "touchpoints": { "pay": { "microConversions": ["saves"] }, "ship": { "microConversions": [[|"saves"|]] } }"""),
    ];
}
