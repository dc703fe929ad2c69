using JourneyKit.Tests.Support;
using static JourneyKit.Tests.Support.FaultCase;

namespace JourneyKit.Tests.Schema.Shapes;

/// <summary>Scalars that are not written as their type asks, or lie beyond its scale.</summary>
internal static class ScalarFaults
{
    private const string WrongType = "JK1024";
    private const string Invalid = "JK1025";
    private const string OutOfRange = "JK1026";
    private const string UnknownChoice = "JK1027";

    private const string Share = "a share: a number from 0 to 1, a percentage from 0% to 100%, or counts such as 680/1000";
    private const string Quotes = "text between quotes is not one. Take the quotes off: ";

    public static IReadOnlyList<FaultCase> All { get; } =
    [
        InSegment("percentage without its sign", OutOfRange, $"`size` takes {Share}; 60 is beyond that. Did you mean `60%`?", "size", "60"),
        InSegment("percentage above 100", OutOfRange, $"`size` takes {Share}; 101% is beyond that.", "size", "101%", "\"101%\""),
        InSegment("percentage with a blank", WrongType, $"`size` takes {Share}, not `60 %`.", "size", "60 %", "\"60 %\""),
        InSegment("negative share", OutOfRange, $"`size` takes {Share}; -0.1 is beyond that.", "size", "-0.1"),
        InSegment("negative percentage", OutOfRange, $"`size` takes {Share}; -1% is beyond that.", "size", "-1%", "\"-1%\""),
        InSegment("share between quotes", WrongType, $"`size` takes {Share}; {Quotes}", "size", "\"0.6\"", "\"0.6\""),
        InSegment("share in words", WrongType, $"`size` takes {Share}, not `half`.", "size", "half", "\"half\""),
        InSegment("share with more digits than are kept", OutOfRange, "`size` has more digits than can be kept", "size", "0.12345678901234567890123456789"),
        InSegment("true for a share", WrongType, $"`size` takes {Share}, not `true`.", "size", "true"),
        InSegment("counts of nobody", OutOfRange, $"`size` takes {Share}; 0/0 is beyond that. The second count is how many there were in all: leave the share out where nobody was counted.", "size", "0/0", "\"0/0\""),
        InSegment("counts the wrong way round", OutOfRange, $"`size` takes {Share}; 7/5 is beyond that. The part comes first, then the whole. Did you mean `5/7`?", "size", "7/5", "\"7/5\""),
        InSegment("negative counts", Invalid, $"`size` takes {Share}, not `-1/3`. Counts are whole numbers that are not negative: how many, of how many.", "size", "-1/3", "\"-1/3\""),
        InSegment("counts with a fraction", Invalid, "not `1.5/3`. Counts are whole numbers", "size", "1.5/3", "\"1.5/3\""),
        InSegment("counts with blanks", Invalid, "not `680 / 1000`. Counts have no blanks. Did you mean `680/1000`?", "size", "680 / 1000", "\"680 / 1000\""),
        InSegment("counts that are too many", OutOfRange, "1/9223372036854775808 is beyond that. Counts are at most 9223372036854775807.", "size", "1/9223372036854775808", "\"1/9223372036854775808\""),
        InSegment("counts without a whole", WrongType, "not `1/`.", "size", "1/", "\"1/\""),
        InSegment("counts of three", WrongType, "not `1/2/3`.", "size", "1/2/3", "\"1/2/3\""),
        InTouchpoint("entry of more than all", OutOfRange, "7/5 is beyond that.", "entry", "7/5", "\"7/5\""),
        InTouchpoint("entry above 1", OutOfRange, "30 is beyond that. Did you mean `30%`?", "entry", "30"),
        InTouchpoint("entry in a word", WrongType, "`entry` takes", "entry", "yes", "\"yes\""),

        InTouchpoint("duration with its units in disorder", Invalid, "`duration` takes a duration such as 45s, 1h30m, 3d12h or PT45S (weeks, days, hours, minutes, seconds), not `1m30h`.", "duration", "1m30h", "\"1m30h\""),
        InTouchpoint("duration with a unit twice", Invalid, "not `1h1h`.", "duration", "1h1h", "\"1h1h\""),
        InTouchpoint("duration in years", Invalid, "not `1y`.", "duration", "1y", "\"1y\""),
        InTouchpoint("ISO duration in years", Invalid, "not `P1Y`.", "duration", "P1Y", "\"P1Y\""),
        InTouchpoint("ISO duration in months", Invalid, "not `P1M`.", "duration", "P1M", "\"P1M\""),
        InTouchpoint("ISO duration of nothing", Invalid, "not `PT`.", "duration", "PT", "\"PT\""),
        InTouchpoint("negative duration", Invalid, "not `-5m`.", "duration", "-5m", "\"-5m\""),
        InTouchpoint("duration without a unit", Invalid, "not `5`.", "duration", "5"),
        InTouchpoint("duration with a blank", Invalid, "not `1h 30m`.", "duration", "1h 30m", "\"1h 30m\""),
        InTouchpoint("duration with a unit in capitals", Invalid, "not `1H`.", "duration", "1H", "\"1H\""),
        InTouchpoint("duration too long to count", Invalid, "not `99999999w`.", "responseTarget", "99999999w", "\"99999999w\""),

        InMap("day that does not exist", Invalid, "`reviewed` takes a date as exact as it is known: 2026-01-31, 2026-01 or 2026, not `2026-02-30`.", "reviewed: [|2026-02-30|]", """ "reviewed": [|"2026-02-30"|]"""),
        InMap("date with single digits", Invalid, "not `2026-1-5`.", "reviewed: [|2026-1-5|]", """ "reviewed": [|"2026-1-5"|]"""),
        InMap("date with a time", Invalid, "not `2026-01-05T10:00:00Z`.", "reviewed: [|2026-01-05T10:00:00Z|]", """ "reviewed": [|"2026-01-05T10:00:00Z"|]"""),
        InMap("month that does not exist", Invalid, "not `2026-13`.", "reviewed: [|2026-13|]", """ "reviewed": [|"2026-13"|]"""),
        InMap("year of two digits", Invalid, "not `26`.", "reviewed: [|26|]", """ "reviewed": [|26|]"""),
        InMap("month where a day is needed", Invalid, "`due` takes a date such as 2026-01-31, not `2026-05`.", "initiatives: { one: { due: [|2026-05|] } }", """ "initiatives": { "one": { "due": [|"2026-05"|] } }"""),
        InMap("quarter as a key of the history", Invalid, "`Q1` cannot be a key here: each is a date as exact as it is known: 2026-01-31, 2026-01 or 2026.", "metrics: { nps: { history: { [|Q1|]: 30 } } }", """ "metrics": { "nps": { "history": { [|"Q1"|]: 30 } } }"""),
        InMap("value in the history in words", Invalid, "`2026` takes a measure", "metrics: { nps: { history: { 2026: [|good|] } } }", """ "metrics": { "nps": { "history": { "2026": [|"good"|] } } }"""),
        InMap("language by its name", Invalid, "`language` takes the tag of a language such as de, ar or pt-BR, not `German`.", "language: [|German|]", """ "language": [|"German"|]"""),
        InMap("language with an underscore", Invalid, "not `pt_BR`. Did you mean `pt-BR`?", "language: [|pt_BR|]", """ "language": [|"pt_BR"|]"""),
        InMap("language with its encoding", Invalid, "not `de_DE.UTF-8`.", "language: [|de_DE.UTF-8|]", """ "language": [|"de_DE.UTF-8"|]"""),
        InMap("date as a number", Invalid, "not `20260105`.", "reviewed: [|20260105|]", """ "reviewed": [|20260105|]"""),

        InTouchpoint("emotion above its scale", OutOfRange, "`emotion` takes an emotion from -2 (very bad) to 2 (very good), with at most two decimals; 3 is beyond that.", "emotion", "3"),
        InTouchpoint("emotion below its scale", OutOfRange, "-3 is beyond that.", "emotion", "-3"),
        InTouchpoint("emotion in a word", WrongType, "`emotion` takes an emotion from -2 (very bad) to 2 (very good), with at most two decimals, not `happy`.", "emotion", "happy", "\"happy\""),
        InTouchpoint("emotion with three decimals", Invalid, "with at most two decimals; 1.333 has more. Did you mean `1.33`?", "emotion", "1.333"),
        InTouchpoint("emotion with more decimals than a number keeps", Invalid, "Did you mean `1.67`?", "emotion", "1.66666666666666666666666666666667"),
        InTouchpoint("emotion a little above its scale", OutOfRange, "2.01 is beyond that.", "emotion", "2.01"),
        InTouchpoint("satisfaction a little below its scale", OutOfRange, "0.99 is beyond that.", "satisfaction", "0.99"),
        InTouchpoint("emotion between quotes", WrongType, Quotes, "emotion", "'1'", "\"1\""),
        InTouchpoint("emotion of many digits", OutOfRange, "99999999999999999999999999999999 is beyond that.", "emotion", "99999999999999999999999999999999"),
        InTouchpoint("desired emotion above its scale", OutOfRange, "`desiredEmotion` takes an emotion from -2 (very bad) to 2 (very good), with at most two decimals; 5 is beyond that.", "desiredEmotion", "5"),
        InTouchpoint("importance to a customer above its scale", OutOfRange, "`importance` takes a score from 1 to 5 (5 matters most), with at most two decimals; 6 is beyond that.", "importance", "6"),
        InTouchpoint("satisfaction above its scale", OutOfRange, "`satisfaction` takes a score from 1 to 5 (5 is most satisfied), with at most two decimals; 10 is beyond that.", "satisfaction", "10"),
        InTouchpoint("effort below its scale", OutOfRange, "`effort` takes a score from 1 to 5 (5 is hardest), with at most two decimals; 0 is beyond that.", "effort", "0"),
        InMap("severity above its scale", OutOfRange, "`severity` takes a whole score from 1 to 5 (5 is worst); 6 is beyond that.", "touchpoints: { pay: { painPoints: { slow: { severity: [|6|] } } } }", """ "touchpoints": { "pay": { "painPoints": { "slow": { "severity": [|6|] } } } }"""),
        InMap("severity between two scores", WrongType, "`severity` takes a whole score from 1 to 5 (5 is worst), not `3.5`.", "touchpoints: { pay: { painPoints: { slow: { severity: [|3.5|] } } } }", """ "touchpoints": { "pay": { "painPoints": { "slow": { "severity": [|3.5|] } } } }"""),
        InMap("severity with a decimal point", WrongType, "not `3.0`.", "touchpoints: { pay: { painPoints: { slow: { severity: [|3.0|] } } } }", """ "touchpoints": { "pay": { "painPoints": { "slow": { "severity": [|3.0|] } } } }"""),
        InMap("feasibility between two scores", WrongType, "not `2.5`.", "initiatives: { one: { feasibility: [|2.5|] } }", """ "initiatives": { "one": { "feasibility": [|2.5|] } }"""),
        InMap("impact above its scale", OutOfRange, "`impact` takes a whole score from 1 to 5 (5 changes most); 6 is beyond that.", "opportunities: { fast: { impact: [|6|] } }", """ "opportunities": { "fast": { "impact": [|6|] } }"""),
        InMap("feasibility above its scale", OutOfRange, "`feasibility` takes a whole score from 1 to 5 (5 is easiest); 6 is beyond that.", "initiatives: { one: { feasibility: [|6|] } }", """ "initiatives": { "one": { "feasibility": [|6|] } }"""),
        InMap("importance of an opportunity as a score", OutOfRange, $"`importance` takes {Share}; 4 is beyond that.", "opportunities: { fast: { importance: [|4|] } }", """ "opportunities": { "fast": { "importance": [|4|] } }"""),
        InMap("effort of an initiative below 0", OutOfRange, "`effort` takes person-days: a number that is not negative; -1 is beyond that.", "initiatives: { one: { effort: [|-1|] } }", """ "initiatives": { "one": { "effort": [|-1|] } }"""),
        InTouchpoint("volume that can be in thousands", "JK1080", "`volume` is read as 6: decimals stand behind a point. Write `6000` if thousands are meant, else `6`.", "volume", "6.000"),
        InTouchpoint("emotion to reach between quotes", "JK1084", "If the number is meant, take the quotes off: `1`.", "desiredEmotion", "\"1\"", "\"1\""),
        InTouchpoint("path with a tab", "JK1083", "There is a tab in `doing`, since `\\t` is one between double quotes. If a path is meant, write `C:\\\\temp` there.", "doing", "\"C:\\temp\"", "\"C:\\temp\""),
        InMap("fact with a decimal comma", "JK1082", "`fee` is a text here. As a number it is written `3.90`.", "touchpoints:\n  pay:\n    facts:\n      fee: [|3,90|]", null),
        InTouchpoint("negative volume", OutOfRange, "`volume` takes customers per month: a number that is not negative; -5 is beyond that.", "volume", "-5"),
        InSegment("negative money", OutOfRange, "`value` takes an amount of money: a number that is not negative, in the map's currency; -1 is beyond that.", "value", "-1"),
        InMap("negative budget", OutOfRange, "`budget` takes an amount of money", "budget: [|-1|]", """ "budget": [|-1|]"""),
        InMap("progress above the whole", OutOfRange, "Did you mean `40%`?", "initiatives: { one: { progress: [|40|] } }", """ "initiatives": { "one": { "progress": [|40|] } }"""),
        InSegment("money with its currency", WrongType, "in the map's currency, not `10 EUR`.", "value", "10 EUR", "\"10 EUR\""),
        InSegment("money between quotes", WrongType, Quotes, "value", "'10'", "\"10\""),
        InMap("sample with a fraction", WrongType, "`sample` takes a count: a whole number that is not negative, not `1.5`.", "sources: { survey: { sample: [|1.5|] } }", """ "sources": { "survey": { "sample": [|1.5|] } }"""),

        InTouchpoint("yes for true", WrongType, "`momentOfTruth` takes true or false, not `yes`.", "momentOfTruth", "yes", "\"yes\""),
        InTouchpoint("boolean between quotes", WrongType, $"`exit` takes true or false; {Quotes}", "exit", "\"true\"", "\"true\""),
        InTouchpoint("1 for true", WrongType, "`personalized` takes true or false, not `1`.", "personalized", "1"),

        InMap("measure in words", Invalid, "`value` takes a measure: a number, a percentage such as 120%, or a duration such as 1h30m, not `high`.", "metrics: { nps: { value: [|high|] } }", """ "metrics": { "nps": { "value": [|"high"|] } }"""),
        InMap("measure between quotes", WrongType, Quotes, "metrics: { nps: { value: [|'40'|] } }", """ "metrics": { "nps": { "value": [|"40"|] } }"""),
        InMap("negative duration as a measure", Invalid, "not `-5m`.", "metrics: { wait-time: { value: [|-5m|] } }", """ "metrics": { "wait-time": { "value": [|"-5m"|] } }"""),
        InMap("expected measure in words", Invalid, "`nps` takes a measure", "metrics: [nps]\ninitiatives: { one: { expects: { nps: [|better|] } } }", """ "metrics": ["nps"], "initiatives": { "one": { "expects": { "nps": [|"better"|] } } }"""),

        InText("unknown state", UnknownChoice, "`state` takes one of current, interim, future, not `curent`. Did you mean `current`?", "journeykit: 1\nid: order\ntitle: T\nstate: [|curent|]\n", """{ "journeykit": 1, "id": "order", "title": "T", "state": [|"curent"|] }"""),
        InMap("unknown kind of channel", UnknownChoice, "Did you mean `website`?", "channels: { shop: { kind: [|web-site|] } }", """ "channels": { "shop": { "kind": [|"web-site"|] } }"""),
        InMap("choice in capitals", UnknownChoice, "`status` takes one of draft, in-review, approved, archived, not `Draft`. Did you mean `draft`?", "status: [|Draft|]", """ "status": [|"Draft"|]"""),
        InMap("choice that is like none", UnknownChoice, "`category` takes one of branding", "touchpoints: { pay: { painPoints: { slow: { category: [|weather|] } } } }", """ "touchpoints": { "pay": { "painPoints": { "slow": { "category": [|"weather"|] } } } }"""),
        InMap("number as a choice", UnknownChoice, "`automated` takes one of none, assisted, full, not `1`.", "touchpoints: { pay: { automated: [|1|] } }", """ "touchpoints": { "pay": { "automated": [|1|] } }"""),
        InMap("unknown type of touchpoint", UnknownChoice, "Did you mean `landing-page`?", "touchpoints: { pay: { type: [|landingpage|] } }", """ "touchpoints": { "pay": { "type": [|"landingpage"|] } }"""),
        InMap("unknown device", UnknownChoice, "An item of `devices` takes one of mobile, desktop, tablet, kiosk, tv, wearable, voice, not `phone`.", "touchpoints: { pay: { devices: [mobile, [|phone|]] } }", """ "touchpoints": { "pay": { "devices": ["mobile", [|"phone"|]] } }"""),
        InMap("unknown answer to an advice", UnknownChoice, "`ask-for-feedback` takes one of done, planned, not-needed, not `yes`.", "practices: { ask-for-feedback: [|yes|] }", """ "practices": { "ask-for-feedback": [|"yes"|] }"""),
        InMap("unknown use of a channel", UnknownChoice, "`email` takes one of preferred, used, avoided, not `often`.", "channels: [email]\npersonas: { dana: { channels: { email: [|often|] } } }", """ "channels": ["email"], "personas": { "dana": { "channels": { "email": [|"often"|] } } }"""),
    ];

    private static FaultCase InSegment(string name, string rule, string message, string key, string yaml, string? json = null)
        => InMap(name, rule, message, $"segments: {{ families: {{ {key}: [|{yaml}|] }} }}", $$""" "segments": { "families": { "{{key}}": [|{{json ?? yaml}}|] } }""");

    private static FaultCase InTouchpoint(string name, string rule, string message, string key, string yaml, string? json = null)
        => InMap(name, rule, message, $"touchpoints: {{ pay: {{ {key}: [|{yaml}|] }} }}", $$""" "touchpoints": { "pay": { "{{key}}": [|{{json ?? yaml}}|] } }""");
}
