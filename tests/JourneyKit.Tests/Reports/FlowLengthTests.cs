using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Reports;

public sealed class FlowLengthTests
{
    private const int TwoScreens = 80;

    [Theory]
    [InlineData("grocery")]
    [InlineData("incident-support")]
    [InlineData("running-shoes")]
    public void The_flow_of_a_sample_fits_on_two_screens(string sample)
    {
        using var output = new StringWriter { NewLine = "\n" };
        JourneyReports.WriteFlow(output, new JourneyReader().ReadFile(Repository.PathTo($"samples/{sample}/current.journey.yaml")), ReportFormat.Text);
        Assert.InRange(output.ToString().TrimEnd().Split('\n').Length, 20, TwoScreens);
    }
}
