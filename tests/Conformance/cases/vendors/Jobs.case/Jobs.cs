using Coravel.Queuing.Interfaces;
using Dapr.Client;
using DurableTask.Core;
using Hangfire;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Quartz;
using Temporalio.Client;
using Temporalio.Workflows;
using WorkflowCore.Interface;

namespace Cases.Vendors.JobsCase;

public interface IMailer
{
    Task WelcomeAsync(string mail);
}

public class Welcome
{
    public Task RunAsync(string mail) => Task.CompletedTask;
}

public class Renamed : Coravel.Events.Interfaces.IEvent
{
    public string To { get; set; } = "";
}

internal static class Jobs
{
    public static string HangfireBad(User user) => BackgroundJob.Enqueue<IMailer>(mailer => mailer.WelcomeAsync(user.Email)); // expect: PRIV208

    public static string HangfireClientBad(IBackgroundJobClient client, User user)
    {
        var mail = user.Email;
        return client.Enqueue<IMailer>(mailer => mailer.WelcomeAsync(mail)); // expect: PRIV208
    }

    public static string HangfireOk(User user) => BackgroundJob.Enqueue<IMailer>(mailer => mailer.WelcomeAsync(user.Theme));

    /// <summary>The names of what is asked stay here: only what the call is given is kept.</summary>
    public static string HangfireParameterOk(User user) => BackgroundJob.Enqueue<User>(other => Console.WriteLine(other.Theme));

    public static bool HangfireDeleteOk(User user) => BackgroundJob.Delete(user.Theme);

    public static void QuartzBad(JobDataMap data, User user) => data.Add("mail", user.Email); // expect: PRIV208

    public static object QuartzBuilderBad(User user) => JobBuilder.Create().UsingJobData("mail", user.Email); // expect: PRIV208

    public static object QuartzOk(User user) => JobBuilder.Create().UsingJobData("theme", user.Theme);

    public static Task TemporalBad(ITemporalClient client, User user) =>
        client.StartWorkflowAsync("welcome", [user.Email], new WorkflowOptions("1", "mails")); // expect: PRIV208

    public static Task TemporalCallBad(ITemporalClient client, User user) =>
        client.StartWorkflowAsync((Welcome welcome) => welcome.RunAsync(user.Email), new WorkflowOptions("1", "mails")); // expect: PRIV208

    public static Task TemporalMemoBad(ITemporalClient client, User user) =>
        client.StartWorkflowAsync("welcome", [], new WorkflowOptions("1", "mails") { Memo = new Dictionary<string, object> { ["who"] = user.Name } }); // expect: PRIV208

    public static Task TemporalSignalBad(WorkflowHandle handle, User user) => handle.SignalAsync("renamed", [user.Name]); // expect: PRIV208

    public static Task TemporalChildBad(User user) => Workflow.StartChildWorkflowAsync("welcome", [user.Email]); // expect: PRIV208

    public static Task TemporalExternalBad(ExternalWorkflowHandle handle, User user) => handle.SignalAsync("renamed", [user.Name]); // expect: PRIV208

    public static Task TemporalResultBad(AsyncActivityHandle activity, User user) => activity.CompleteAsync(user.Email); // expect: PRIV208

    public static Task TemporalOk(ITemporalClient client, User user) => client.StartWorkflowAsync("theme", [user.Theme], new WorkflowOptions("1", "themes"));

    public static Task TemporalSignalOk(WorkflowHandle handle, User user) => handle.SignalAsync("themed", [user.Theme]);

    public static Task DurableBad(TaskOrchestrationContext context, User user) => context.CallActivityAsync("welcome", user.Email); // expect: PRIV208

    public static Task DurableOk(TaskOrchestrationContext context, User user) => context.CallActivityAsync("theme", user.Theme);

    public static Task DurableClientBad(DurableTaskClient client, User user) => client.RaiseEventAsync("1", "renamed", user.Name); // expect: PRIV208

    public static Task DurableClientOk(DurableTaskClient client, User user) => client.RaiseEventAsync("1", "themed", user.Theme);

    public static Task HubBad(TaskHubClient client, User user) => client.CreateOrchestrationInstanceAsync("welcome", "1", user.Email); // expect: PRIV208

    public static Task HubOk(TaskHubClient client, User user) => client.CreateOrchestrationInstanceAsync("theme", "1", user.Theme);

    public static Task WorkflowBad(IWorkflowController controller, User user) => controller.PublishEvent("renamed", "1", user.Name); // expect: PRIV208

    public static Task WorkflowOk(IWorkflowController controller, User user) => controller.PublishEvent("themed", "1", user.Theme);

    public static void CoravelBad(IQueue queue, User user) => queue.QueueBroadcast(new Renamed { To = user.Name }); // expect: PRIV208

    public static void CoravelOk(IQueue queue, User user) => queue.QueueBroadcast(new Renamed { To = user.Theme });

    public static Task DaprBad(DaprClient client, User user) => client.PublishEventAsync("bus", "mails", user.Email); // expect: PRIV206

    public static Task DaprStateBad(DaprClient client, User user) => client.SaveStateAsync("store", "1", user); // expect: PRIV206

    public static Task DaprOk(DaprClient client, User user) => client.PublishEventAsync("bus", "themes", user.Theme);
}
