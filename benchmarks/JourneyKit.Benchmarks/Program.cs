using JourneyKit.Benchmarks.Commands;
using JourneyKit.Benchmarks.Measuring;
using JourneyKit.Benchmarks.Suites;

const string Short = "--short";
var isShort = args.Contains(Short);
var sizes = isShort ? MapSize.Short : MapSize.All;
var rest = args.Where(argument => argument != Short).ToArray();
switch (rest.FirstOrDefault())
{
    case "ratios":
        return RatiosCommand.Run(sizes, rest.ElementAtOrDefault(1)) == 0 ? 0 : 1;
    case "stages":
        StagesCommand.Run(sizes);
        return 0;
    case "memory":
        return MemoryCommand.Run(sizes) == 0 ? 0 : 1;
    case "gaps":
        return GapsCommand.Run(isShort) == 0 ? 0 : 1;
    case "pairs":
        PairsCommand.Run(isShort, rest.ElementAtOrDefault(1));
        return 0;
    case "scale":
        ScaleCommand.Run(isShort);
        return 0;
    case "graph":
        return GraphCommand.Run(isShort) == 0 ? 0 : 1;
    case "quikgraph":
        QuikGraphCommand.Run(isShort);
        return 0;
    case "responses":
        ResponsesCommand.Run();
        return 0;
    case "rules":
        return RulesCommand.Run(sizes) == 0 ? 0 : 1;
    case "pictures":
        return PicturesCommand.Run(isShort, rest.ElementAtOrDefault(1)) == 0 ? 0 : 1;
    default:
        SuitesCommand.Run(isShort, rest);
        return 0;
}
