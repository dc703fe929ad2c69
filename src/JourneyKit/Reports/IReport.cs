namespace JourneyKit.Reports;

/// <summary>One format of a report.</summary>
/// <typeparam name="T">What is reported.</typeparam>
internal interface IReport<in T>
{
    void Write(T result);
}
