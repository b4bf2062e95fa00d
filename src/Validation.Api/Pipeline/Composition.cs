using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Documents;
using TaskTracking.Papers;
using TaskTracking.Tools;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Searching;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Office.Resubmitting;
using TaskTracking.Validation.Api.Papers;
using TaskTracking.Validation.Api.Picturing;

namespace TaskTracking.Validation.Api.Pipeline;

/// <summary>The one pipeline behind commands, API and pages: faults contained, requests validated, handlers by hand (MediatR 5.1, ADR 2).</summary>
public static class Composition
{
    /// <summary>Adds the pipeline and what its handlers need.</summary>
    public static IServiceCollection AddPipeline(this IServiceCollection services, IntakeLimits limits)
    {
        services.AddSingleton(limits);
        services.AddSingleton<IToolRunner, ToolRunner>();
        services.AddSingleton<DocumentReader>();
        services.AddSingleton<FileExamination>();
        services.AddSingleton<Engine>();
        services.AddSingleton<DossierJudge>();
        services.AddSingleton<JudgingRules>();
        services.AddSingleton<ServiceFactory>(provider => provider.GetService!);
        services.AddSingleton<IMediator, Mediator>();
        services.AddSingleton(typeof(IPipelineBehavior<,>), typeof(ContainFaults<,>));
        services.AddSingleton(typeof(IPipelineBehavior<,>), typeof(ValidateRequest<,>));
        services.AddSingleton<IRequestHandler<CheckDossier.Request, Outcome<Judgement>>, CheckDossier.Handler>();
        services.AddSingleton<IValidator<CheckDossier.Request>, CheckDossier.Validator>();
        services.AddSingleton<IRequestHandler<VerifySignatures.Request, Outcome<VerifySignatures.Result>>, VerifySignatures.Handler>();
        services.AddSingleton<IValidator<VerifySignatures.Request>, VerifySignatures.Validator>();
        services.AddSingleton<IRequestHandler<ReadDocument.Request, Outcome<ReadDocument.Result>>, ReadDocument.Handler>();
        services.AddSingleton<IValidator<ReadDocument.Request>, ReadDocument.Validator>();
        return services;
    }

    /// <summary>Adds what only the service does: judging in turn, keeping, finding again. A history must be registered beside it.</summary>
    internal static IServiceCollection AddServicePipeline(this IServiceCollection services)
    {
        services.AddSingleton<GuardedJudge>();
        services.AddSingleton<KeysInUse>();
        services.AddSingleton<IRequestHandler<PrecheckDossier.Request, Outcome<Judgement>>, PrecheckDossier.Handler>();
        services.AddSingleton<IValidator<PrecheckDossier.Request>, PrecheckDossier.Validator>();
        services.AddSingleton<IRequestHandler<FileDossier.Request, Outcome<KeptDecision>>, FileDossier.Handler>();
        services.AddSingleton<IValidator<FileDossier.Request>, FileDossier.Validator>();
        services.AddSingleton<IRequestHandler<FindDuplicates.Request, Outcome<FindDuplicates.Found>>, FindDuplicates.Handler>();
        services.AddSingleton<ResubmissionDesk>();
        services.AddSingleton<IRequestHandler<ResubmitDossier.Request, Outcome<Resubmittable>>, ResubmitDossier.Handler>();
        services.AddSingleton<IRequestHandler<ShowRound.Request, Outcome<RoundView>>, ShowRound.Handler>();
        services.AddSingleton<IRequestHandler<ShowDossier.Request, Outcome<KeptDecision>>, ShowDossier.Handler>();
        services.AddSingleton<IRequestHandler<ShowEvidence.Request, Outcome<ShowEvidence.Bundle>>, ShowEvidence.Handler>();
        services.AddSingleton<PaperDesk>();
        services.AddSingleton<IRequestHandler<ShowPaper.Request, Outcome<Paper>>, ShowPaper.Handler>();
        services.AddSingleton<IRequestHandler<FindDossiers.Request, Outcome<DecisionPage>>, FindDossiers.Handler>();
        services.AddSingleton<IValidator<FindDossiers.Request>, FindDossiers.Validator>();
        services.AddSingleton<IRequestHandler<ShowPage.Request, Outcome<PagePicture>>, ShowPage.Handler>();
        services.AddSingleton<Replaying>();
        services.AddSingleton<IRequestHandler<ReplayDossier.Request, Outcome<Replay>>, ReplayDossier.Handler>();
        services.AddSingleton<IRequestHandler<ShowQueue.Request, Outcome<ShowQueue.Queue>>, ShowQueue.Handler>();
        services.AddSingleton<IValidator<ShowQueue.Request>, ShowQueue.Validator>();
        services.AddSingleton<IRequestHandler<ShowDesk.Request, Outcome<DeskView>>, ShowDesk.Handler>();
        services.AddSingleton<IRequestHandler<ShowActivity.Request, Outcome<ActivityPage>>, ShowActivity.Handler>();
        services.AddSingleton<IValidator<ShowActivity.Request>, ShowActivity.Validator>();
        services.AddSingleton<IRequestHandler<ShowStatistics.Request, Outcome<ShowStatistics.Statistics>>, ShowStatistics.Handler>();
        services.AddSingleton<IValidator<ShowStatistics.Request>, ShowStatistics.Validator>();
        services.AddSingleton<IRequestHandler<ExportDossiers.Request, Outcome<ExportDossiers.Export>>, ExportDossiers.Handler>();
        services.AddSingleton<IValidator<ExportDossiers.Request>, ExportDossiers.Validator>();
        services.AddSingleton<IRequestHandler<ShowStatus.Request, Outcome<DossierStatus>>, ShowStatus.Handler>();
        services.AddSingleton<IRequestHandler<AssignDossier.Request, Outcome<DeskView>>, AssignDossier.Handler>();
        services.AddSingleton<IRequestHandler<OverrideFinding.Request, Outcome<DeskView>>, OverrideFinding.Handler>();
        services.AddSingleton<IValidator<OverrideFinding.Request>, OverrideFinding.Validator>();
        services.AddSingleton<IRequestHandler<CorrectFile.Request, Outcome<DeskView>>, CorrectFile.Handler>();
        services.AddSingleton<IRequestHandler<ShowReadFile.Request, Outcome<ShowReadFile.ReadParts>>, ShowReadFile.Handler>();
        services.AddSingleton<IValidator<CorrectFile.Request>, CorrectFile.Validator>();
        services.AddSingleton<IRequestHandler<SecondOverride.Request, Outcome<DeskView>>, SecondOverride.Handler>();
        services.AddSingleton<IRequestHandler<RemarkDossier.Request, Outcome<DeskView>>, RemarkDossier.Handler>();
        services.AddSingleton<IValidator<RemarkDossier.Request>, RemarkDossier.Validator>();
        services.AddSingleton<IRequestHandler<DecideDossier.Request, Outcome<DeskView>>, DecideDossier.Handler>();
        services.AddSingleton<IValidator<DecideDossier.Request>, DecideDossier.Validator>();
        services.AddSingleton<IRequestHandler<UploadSignedPaper.Request, Outcome<DeskView>>, UploadSignedPaper.Handler>();
        services.AddSingleton<IRequestHandler<ShowSignedPaper.Request, Outcome<ShowSignedPaper.Download>>, ShowSignedPaper.Handler>();
        return services;
    }
}
