using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using JourneyKit.Benchmarks.Measuring;

namespace JourneyKit.Benchmarks.Suites;

/// <summary>The benchmarks proper, run by BenchmarkDotNet in this process.</summary>
internal static class SuitesCommand
{
    private static readonly Type[] Suites = [typeof(YamlRead), typeof(JsonRead), typeof(JsonWrite), typeof(YamlWrite), typeof(PictureDrawing)];

    public static void Run(bool isShort, string[] args)
    {
        JourneyBenchmark.MeasuredSizes = isShort ? MapSize.Short : MapSize.All;
        PictureDrawing.MeasuredSizes = isShort ? [.. Commands.PicturesCommand.Sizes.Take(2)] : Commands.PicturesCommand.Sizes;
        var job = (isShort ? Job.Default.WithWarmupCount(3).WithIterationCount(5).WithIterationTime(Perfolizer.Horology.TimeInterval.FromMilliseconds(150)) : Job.Default)
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithGcServer(false);
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddLogger(ConsoleLogger.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddColumn(CategoriesColumn.Default)
            .AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)
            .HideColumns(Column.Type)
            .WithOrderer(new DefaultOrderer(SummaryOrderPolicy.Declared))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddExporter(BenchmarkDotNet.Exporters.MarkdownExporter.GitHub)
            .WithOptions(ConfigOptions.JoinSummary);
        BenchmarkSwitcher.FromTypes(Suites).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
    }
}
