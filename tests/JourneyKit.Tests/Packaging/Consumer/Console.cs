using JourneyKit;
using JourneyKit.Changes;
using JourneyKit.Gaps;
using JourneyKit.Validation;

// A developer's first hour: load a map, see what is wrong with it, compare it with the one before, save a change.
var document = JourneyDocument.Load(args[0]);
foreach (var diagnostic in new JourneyValidator().Validate(document))
{
    Console.WriteLine(diagnostic);
}

if (document.Map is not { } map || document.Baseline?.Map is not { } before)
{
    return 1;
}

foreach (var change in JourneyComparison.Compare(before, map).Take(3))
{
    Console.WriteLine(change);
}

Console.WriteLine(GapAnalysis.Compare(before, map).Summary.Headline);
var renamed = map with { Title = "Ordering food" };
var again = JourneyDocument.Parse(JourneyWriter.Write(renamed, JourneyFormat.Yaml), JourneyFormat.Yaml).Map;
return again == renamed ? 0 : 2;
