// Generated from the server's OpenAPI document by ./jx generate; do not edit.

/** Paths whose POST creates something and accepts an Idempotency-Key. */
export const CREATIONS: ReadonlySet<string> = new Set([
    "/api/library",
    "/api/indicators/{id}/evidence",
    "/api/projects/{id}/waivers",
    "/api/organizations/{id}/waivers",
    "/api/rectifications",
    "/api/rectifications/{id}/files",
    "/api/exports",
    "/api/imports",
    "/api/administration/fiscal-years",
    "/api/administration/organizations",
    "/api/administration/users",
    "/api/delegations",
    "/api/publications",
    "/api/window-extensions"
]);

export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_current"];
        put?: never;
        post: operations["Session_signIn"];
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Session_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions_own"];
        put?: never;
        post?: never;
        delete: operations["Sessions_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Sessions_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions_ofPerson"];
        put?: never;
        post?: never;
        delete: operations["Sessions_endOfPerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reference_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workbench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Workbench_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Projects_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Projects_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Projects_trail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Declaration_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organizations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organizations_findGoals"];
        put: operations["Organizations_saveGoals"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organizations_trail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Library_list"];
        put?: never;
        post: operations["Library_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Library_departments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Library_find"];
        put: operations["Library_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Library_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/recording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Recording_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Evidence_list"];
        put?: never;
        post: operations["Evidence_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Evidence_download"];
        put?: never;
        post?: never;
        delete: operations["Evidence_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/self-evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SelfEvaluation_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/self-evaluation/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SelfEvaluation_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectChecks_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectChecks_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/waivers/{waiverId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectChecks_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganizationChecks_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrganizationChecks_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/waivers/{waiverId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrganizationChecks_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectTargets_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/targets/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectTargets_difference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/targets/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectTargets_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/targets/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ProjectTargets_review"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/targets/steps/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectTargets_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganizationTargets_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/targets/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganizationTargets_difference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/targets/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganizationTargets_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/targets/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OrganizationTargets_review"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/targets/steps/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrganizationTargets_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TargetQueue_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reviews_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/self-evaluations/{id}/items/{itemId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Reviews_reviewItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/self-evaluations/{id}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reviews_forward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/self-evaluations/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reviews_returnToLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/self-evaluations/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reviews_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rectifications_list"];
        put?: never;
        post: operations["Rectifications_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rectifications_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rectifications_findOpen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rectifications_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications/{id}/steps/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rectifications_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RectificationFiles_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RectificationFiles_download"];
        put?: never;
        post?: never;
        delete: operations["RectificationFiles_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/year-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reports_yearEnd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/self-evaluation/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exports_selfEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/declaration/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exports_declaration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/goals/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exports_department"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/disclosure-tables/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exports_disclosureTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/year-end/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exports_yearEnd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FormExports_list"];
        put?: never;
        post: operations["FormExports_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FormExports_find"];
        put?: never;
        post?: never;
        delete: operations["FormExports_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FormExports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FormExports_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/disclosure-tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Disclosure_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/disclosure-tables/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Disclosure_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_list"];
        put?: never;
        post: operations["Imports_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Imports_correct"];
        trace?: never;
    };
    "/api/imports/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/items/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/fiscal-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AdministeredYears_list"];
        put?: never;
        post: operations["AdministeredYears_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/fiscal-years/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AdministeredYears_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/fiscal-years/{id}/windows/{stage}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AdministeredYears_setWindow"];
        post?: never;
        delete: operations["AdministeredYears_removeWindow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/fiscal-years/{id}/organizations/{organizationId}/windows/{stage}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AdministeredYears_setOrganizationWindow"];
        post?: never;
        delete: operations["AdministeredYears_removeOrganizationWindow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AdministeredOrganizations_list"];
        put?: never;
        post: operations["AdministeredOrganizations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AdministeredOrganizations_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AdministeredUsers_list"];
        put?: never;
        post: operations["AdministeredUsers_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AdministeredUsers_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/users/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AdministeredUsers_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/users/{id}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AdministeredUsers_deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/users/{id}/reactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AdministeredUsers_reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditEvents_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-events/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditEvents_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Delegations_own"];
        put?: never;
        post: operations["Delegations_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Delegations_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Delegations_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/acting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Delegations_act"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Publications_list"];
        put?: never;
        post: operations["Publications_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Publications_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Publications_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/steps/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Publications_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Public_catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/{region}/{year}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Public_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Windows_ofProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Windows_ofOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/window-extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Windows_list"];
        put?: never;
        post: operations["Windows_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/window-extensions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Windows_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthDto: {
            /** @example ok */
            status: string;
        };
        SignInDto: {
            /** @example lead */
            username: string;
            /** Format: password */
            password: string;
        };
        SessionUserDto: {
            id: string;
            name: string;
            username: string;
        };
        NamedDto: {
            id: string;
            name: string;
        };
        AssignedRoleDto: {
            /** @enum {string} */
            role: "lead" | "department" | "finance" | "reader" | "administrator";
            /** @description Null where the role covers the whole region. */
            organizationId: string | null;
            organizationName: string | null;
        };
        SessionDto: {
            user: components["schemas"]["SessionUserDto"];
            region: components["schemas"]["NamedDto"];
            roles: components["schemas"]["AssignedRoleDto"][];
            /** @description For whom this session acts; null for oneself. */
            deputyOf: components["schemas"]["NamedDto"] | null;
            permissions: ("session:own" | "reference:read" | "workbench:read" | "project:read" | "trail:read" | "audit:read" | "declaration:write" | "recording:write" | "evidence:read" | "evidence:write" | "self-evaluation:read" | "self-evaluation:submit" | "review:read" | "review:forward" | "review:return" | "review:write" | "targets:read" | "targets:act" | "targets:review" | "report:read" | "rectification:read" | "rectification:act" | "rectification:raise" | "check:waive" | "export:own" | "organization:read" | "organization-goals:write" | "publication:read" | "publication:write" | "library:read" | "library:propose" | "import:read" | "import:write" | "window-extension:read" | "window-extension:write" | "administration:read" | "administration:write")[];
            /** @description Nothing but PUT /api/session/password is open until the given password was replaced. */
            mustChangePassword: boolean;
            csrfToken: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Characters that a new password has at least. */
            passwordMinLength: number;
        };
        FieldProblemDto: {
            /** @example indicators[2].share */
            field: string;
            /** @example field.share */
            code: string;
            params?: {
                [key: string]: unknown;
            };
        };
        ProblemDto: {
            /** @example about:blank */
            type: string;
            title: string;
            status: number;
            /** @example validation.failed */
            code: string;
            params: {
                [key: string]: unknown;
            };
            requestId: string;
            field?: string;
            errors?: components["schemas"]["FieldProblemDto"][];
            /** @description Present state of what a stale write wanted to change. */
            current?: unknown;
        };
        PasswordDto: {
            /** Format: password */
            current: string;
            /**
             * Format: password
             * @description As long as PASSWORD_MIN_LENGTH asks, without the username, and not a common one.
             */
            next: string;
        };
        OpenSessionDto: {
            id: string;
            /** @description As the browser names itself. */
            userAgent: string | null;
            address: string | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** @description The session that asks. */
            current: boolean;
        };
        BilingualDto: {
            zh: string;
            en: string;
        };
        IndicatorClassDto: {
            /** @example output.quantity */
            code: string;
            parent: string | null;
            name: components["schemas"]["BilingualDto"];
            ordinal: number;
        };
        SchemeDto: {
            /** @example hubei-2020 */
            id: string;
            name: components["schemas"]["BilingualDto"];
            definition: unknown;
        };
        FormLayoutDto: {
            /** @example hubei-2020 */
            id: string;
            name: components["schemas"]["BilingualDto"];
        };
        ClassificationCodeDto: {
            /** @example economic */
            kind: string;
            code: string;
            name: string;
        };
        FiscalYearDto: {
            year: number;
            scheme: string;
            stage: string;
        };
        ReferenceDto: {
            year: number;
            classes: components["schemas"]["IndicatorClassDto"][];
            schemes: components["schemas"]["SchemeDto"][];
            formLayouts: components["schemas"]["FormLayoutDto"][];
            codes: components["schemas"]["ClassificationCodeDto"][];
            years: components["schemas"]["FiscalYearDto"][];
        };
        EntryWindowDto: {
            /** @example self_evaluate */
            stage: string;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
        };
        StageProgressDto: {
            /** @enum {string} */
            stage: "not_started" | "recording" | "submitted" | "forwarded" | "returned" | "confirmed";
            projects: number;
        };
        ProjectListItemDto: {
            id: string;
            code: string;
            name: string;
            year: number;
            department: string;
            unit: string | null;
            lead: string | null;
            /** @enum {string} */
            stage: "not_started" | "recording" | "submitted" | "forwarded" | "returned" | "confirmed";
            budget: string | null;
            executed: string | null;
            executionRate: string | null;
            indicators: number;
            recorded: number;
            score: string | null;
            /** @enum {string|null} */
            rating: "excellent" | "good" | "fair" | "poor" | null;
        };
        WorkbenchDto: {
            year: number;
            stage: string | null;
            demonstration: boolean;
            windows: components["schemas"]["EntryWindowDto"][];
            progress: components["schemas"]["StageProgressDto"][];
            waiting: components["schemas"]["ProjectListItemDto"][];
        };
        ProjectPageDto: {
            /** @description Opaque; null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ProjectListItemDto"][];
        };
        OrganizationDto: {
            id: string;
            name: string;
            code: string;
        };
        PersonDto: {
            id: string;
            name: string;
            phone: string | null;
        };
        PriorAmountDto: {
            year: number;
            amount: string;
        };
        FundingSourceDto: {
            ordinal: number;
            kind: string;
            name: string | null;
            amount: string;
        };
        ExpenditureLineDto: {
            ordinal: number;
            activity: string | null;
            description: string | null;
            economicClass: string | null;
            amount: string | null;
            basis: string | null;
            note: string | null;
        };
        ProcurementItemDto: {
            ordinal: number;
            itemCode: string | null;
            name: string | null;
            quantity: string | null;
            amount: string | null;
        };
        ExecutionAmountDto: {
            /** @enum {string} */
            source: "total" | "fiscal" | "carryover" | "other";
            initial: string | null;
            adjusted: string | null;
            executed: string | null;
        };
        BudgetDto: {
            id: string;
            total: string | null;
            initial: string | null;
            adjusted: string | null;
            changeNote: string | null;
            priorAmounts: components["schemas"]["PriorAmountDto"][];
            fundingSources: components["schemas"]["FundingSourceDto"][];
            expenditureLines: components["schemas"]["ExpenditureLineDto"][];
            procurementItems: components["schemas"]["ProcurementItemDto"][];
            execution: components["schemas"]["ExecutionAmountDto"][];
        };
        ActualValueDto: {
            actual: string | null;
            /** @enum {string|null} */
            grade: "achieved" | "partly_achieved" | "not_achieved" | null;
            share: string | null;
            reason: string | null;
            improvement: string | null;
            recordedAt: string;
        };
        EvidenceDto: {
            id: string;
            fileName: string;
            mediaType: string;
            size: number;
            uploadedAt: string;
        };
        IndicatorDto: {
            id: string;
            ordinal: number;
            classCode: string;
            name: string;
            target: string;
            /** @description What the parser understood. */
            targetParsed: unknown;
            basis: string | null;
            basisNote: string | null;
            weight: string | null;
            twoYearsBefore: string | null;
            yearBefore: string | null;
            actual: components["schemas"]["ActualValueDto"] | null;
            evidence: components["schemas"]["EvidenceDto"][];
        };
        GoalDto: {
            id: string;
            /** @enum {string} */
            horizon: "long_term" | "annual";
            ordinal: number;
            statement: string;
            indicators: components["schemas"]["IndicatorDto"][];
        };
        SelfEvaluationSummaryDto: {
            id: string;
            /** @enum {string} */
            status: "draft" | "submitted" | "forwarded" | "returned" | "confirmed";
            total: string | null;
            /** @enum {string|null} */
            rating: "excellent" | "good" | "fair" | "poor" | null;
            submittedAt: string | null;
        };
        ProjectRightsDto: {
            declare: boolean;
            record: boolean;
            submit: boolean;
            forward: boolean;
            review: boolean;
        };
        ProjectDto: {
            id: string;
            code: string;
            name: string;
            year: number;
            /** @enum {string} */
            stage: "not_started" | "recording" | "submitted" | "forwarded" | "returned" | "confirmed";
            years: number[];
            demonstration: boolean;
            version: number;
            department: components["schemas"]["OrganizationDto"];
            unit: components["schemas"]["OrganizationDto"] | null;
            lead: components["schemas"]["PersonDto"] | null;
            attribute: string | null;
            expenditureCategory: string | null;
            startYear: number | null;
            endYear: number | null;
            reason: string | null;
            content: string | null;
            address: string | null;
            postcode: string | null;
            scheme: string;
            budget: components["schemas"]["BudgetDto"] | null;
            goals: components["schemas"]["GoalDto"][];
            selfEvaluation: components["schemas"]["SelfEvaluationSummaryDto"] | null;
            /** @description Whether declaring and recording is the reader's work, be it open now or not. */
            inCharge: boolean;
            may: components["schemas"]["ProjectRightsDto"];
        };
        FieldChangeDto: {
            field: string;
            old: unknown;
            new: unknown;
        };
        TrailEventDto: {
            id: string;
            at: string;
            actor: string;
            /** @description In whose place the actor did it. */
            deputyOf: string | null;
            action: string;
            changes: components["schemas"]["FieldChangeDto"][];
            requestId: string | null;
            hash: string;
        };
        TrailPageDto: {
            /** @description Opaque; null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["TrailEventDto"][];
        };
        DeclaredIndicatorDto: {
            /** @description Left out or null for a new indicator. */
            id?: string | null;
            /** @example output.quantity */
            classCode: string;
            /** @example 设备数量 */
            name: string;
            /**
             * @description As written; what it means is read from it.
             * @example ≥480个
             */
            target: string;
            /** @description A corrected meaning of the target. Left out: what is stored holds while the target stays; null: the target is read anew. */
            targetParsed?: {
                [key: string]: unknown;
            } | null;
            /** @enum {string|null} */
            basis?: "planned" | "industry" | "historical" | "expenditure_standard" | "other" | null;
            basisNote?: string | null;
            /** @example 12.50 */
            weight?: string | null;
            twoYearsBefore?: string | null;
            yearBefore?: string | null;
        };
        DeclaredGoalDto: {
            /** @description Left out or null for a new goal. */
            id?: string | null;
            /** @enum {string} */
            horizon: "long_term" | "annual";
            statement: string;
            /** @description The whole table in its order: rows that are left out are removed. */
            indicators: components["schemas"]["DeclaredIndicatorDto"][];
        };
        DeclarationDto: {
            year: number;
            goals: components["schemas"]["DeclaredGoalDto"][];
            /** @description Goals that are taken away. */
            removedGoals?: string[];
            name: string;
            /** @enum {string} */
            attribute: "continuing" | "new";
            /** @enum {string} */
            expenditureCategory: "own_level" | "transfer";
            startYear: number;
            endYear: number;
            reason?: string | null;
            content?: string | null;
            address?: string | null;
            /** @example 430050 */
            postcode?: string | null;
        };
        SavedDto: {
            /** @description Version of the project from now on. */
            version: number;
            /** @description How many fields changed. */
            changes: number;
        };
        OrganizationItemDto: {
            id: string;
            name: string;
            code: string;
            /** @enum {string} */
            kind: "department" | "unit";
            parentId: string | null;
        };
        OrganizationPageDto: {
            /** @description Opaque; null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["OrganizationItemDto"][];
        };
        StructureRowDto: {
            /** @enum {string} */
            group: "income" | "expenditure";
            name: string;
            amount: string | null;
            /** @example 99.02% */
            share: string | null;
            /**
             * @example {
             *       "2025": "2053.58"
             *     }
             */
            priorAmounts: {
                [key: string]: string | null;
            };
            /** @description In the document that it was taken from. */
            place: {
                [key: string]: unknown;
            };
        };
        DepartmentOverviewDto: {
            structure: components["schemas"]["StructureRowDto"][];
            functions: string | null;
            tasks: string | null;
        };
        OrganizationRightsDto: {
            declare: boolean;
        };
        OrganizationGoalsDto: {
            organization: components["schemas"]["OrganizationItemDto"];
            year: number;
            /** @description Version of the goals of this organization and year. */
            version: number;
            scheme: string;
            /** @description What the weights of the annual indicators sum to, where there are weights. */
            indicatorWeight: string;
            goals: components["schemas"]["GoalDto"][];
            overview: components["schemas"]["DepartmentOverviewDto"] | null;
            /** @description Whether declaring is the reader's work, be it open now or not. */
            inCharge: boolean;
            may: components["schemas"]["OrganizationRightsDto"];
        };
        DeclaredGoalsDto: {
            year: number;
            goals: components["schemas"]["DeclaredGoalDto"][];
            /** @description Goals that are taken away. */
            removedGoals?: string[];
        };
        LibraryItemDto: {
            /**
             * Format: uuid
             * @description The department whose entry it is; null: common to the region.
             */
            organizationId: string | null;
            /** @example satisfaction.beneficiary */
            classCode: string;
            /** @example 服务对象满意度 */
            name: string;
            aliases: string[];
            definition: string;
            /** @example % */
            unit: string | null;
            /** @enum {string} */
            direction: "at_least" | "at_most" | "exactly" | "within" | "by_date" | "described";
            /**
             * @example [
             *       "≥90%"
             *     ]
             */
            targets: string[];
            /** @description How it is calculated and scored. */
            scoring: string | null;
            dataSource: string | null;
            evidence: string | null;
            /** @enum {string|null} */
            basis: "planned" | "industry" | "historical" | "expenditure_standard" | "other" | null;
            id: string;
            organization: string | null;
            /** @enum {string} */
            state: "proposed" | "approved" | "refused" | "retired";
            /** @description Projects and departments that declared an indicator by one of its names. */
            usedIn: number;
            version: number;
        };
        LibraryPageDto: {
            /** @description Opaque; null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["LibraryItemDto"][];
        };
        LibraryDepartmentDto: {
            id: string;
            name: string;
            /** @description Whether the reader decides about its entries. */
            decides: boolean;
        };
        LibraryDepartmentsDto: {
            items: components["schemas"]["LibraryDepartmentDto"][];
            /** @description Whether the reader decides about common entries. */
            decidesCommon: boolean;
        };
        LibraryActionDto: {
            /** @enum {string} */
            action: "approve" | "refuse" | "propose" | "retire" | "restore";
            title: components["schemas"]["BilingualDto"];
            needsReason: boolean;
            /** @description Code of why it is refused now. */
            refusal: string | null;
            /** @description The condition that does not hold. */
            condition: components["schemas"]["BilingualDto"] | null;
        };
        LibraryRightsDto: {
            edit: boolean;
            actions: components["schemas"]["LibraryActionDto"][];
        };
        LibraryEntryDto: {
            /**
             * Format: uuid
             * @description The department whose entry it is; null: common to the region.
             */
            organizationId: string | null;
            /** @example satisfaction.beneficiary */
            classCode: string;
            /** @example 服务对象满意度 */
            name: string;
            aliases: string[];
            definition: string;
            /** @example % */
            unit: string | null;
            /** @enum {string} */
            direction: "at_least" | "at_most" | "exactly" | "within" | "by_date" | "described";
            /**
             * @example [
             *       "≥90%"
             *     ]
             */
            targets: string[];
            /** @description How it is calculated and scored. */
            scoring: string | null;
            dataSource: string | null;
            evidence: string | null;
            /** @enum {string|null} */
            basis: "planned" | "industry" | "historical" | "expenditure_standard" | "other" | null;
            id: string;
            organization: string | null;
            /** @enum {string} */
            state: "proposed" | "approved" | "refused" | "retired";
            /** @description Projects and departments that declared an indicator by one of its names. */
            usedIn: number;
            version: number;
            proposedBy: string | null;
            proposedAt: string;
            decidedBy: string | null;
            decidedAt: string | null;
            decisionReason: string | null;
            may: components["schemas"]["LibraryRightsDto"];
        };
        LibraryProposalDto: {
            /**
             * Format: uuid
             * @description The department whose entry it is; null: common to the region.
             */
            organizationId: string | null;
            /** @example satisfaction.beneficiary */
            classCode: string;
            /** @example 服务对象满意度 */
            name: string;
            aliases: string[];
            definition: string;
            /** @example % */
            unit: string | null;
            /** @enum {string} */
            direction: "at_least" | "at_most" | "exactly" | "within" | "by_date" | "described";
            /**
             * @example [
             *       "≥90%"
             *     ]
             */
            targets: string[];
            /** @description How it is calculated and scored. */
            scoring: string | null;
            dataSource: string | null;
            evidence: string | null;
            /** @enum {string|null} */
            basis: "planned" | "industry" | "historical" | "expenditure_standard" | "other" | null;
            /**
             * Format: uuid
             * @description The declared indicator that it was taken from.
             */
            indicatorId?: string | null;
        };
        LibraryContentDto: {
            /**
             * Format: uuid
             * @description The department whose entry it is; null: common to the region.
             */
            organizationId: string | null;
            /** @example satisfaction.beneficiary */
            classCode: string;
            /** @example 服务对象满意度 */
            name: string;
            aliases: string[];
            definition: string;
            /** @example % */
            unit: string | null;
            /** @enum {string} */
            direction: "at_least" | "at_most" | "exactly" | "within" | "by_date" | "described";
            /**
             * @example [
             *       "≥90%"
             *     ]
             */
            targets: string[];
            /** @description How it is calculated and scored. */
            scoring: string | null;
            dataSource: string | null;
            evidence: string | null;
            /** @enum {string|null} */
            basis: "planned" | "industry" | "historical" | "expenditure_standard" | "other" | null;
        };
        LibraryDecisionDto: {
            /** @enum {string} */
            action: "approve" | "refuse" | "propose" | "retire" | "restore";
            reason?: string | null;
        };
        RecordedIndicatorDto: {
            /** @description The indicator. */
            id: string;
            /** @example 480个 */
            actual?: string | null;
            /** @enum {string|null} */
            grade?: "achieved" | "partly_achieved" | "not_achieved" | null;
            /** @example 0.95 */
            share?: string | null;
            reason?: string | null;
            improvement?: string | null;
        };
        RecordedExecutionDto: {
            /** @enum {string} */
            source: "total" | "fiscal" | "carryover" | "other";
            /**
             * @description Null takes the amount back.
             * @example 353.4
             */
            executed: string | null;
        };
        RecordingDto: {
            year: number;
            indicators: components["schemas"]["RecordedIndicatorDto"][];
            execution: components["schemas"]["RecordedExecutionDto"][];
        };
        NumberedGoalDto: {
            ordinal: number;
            statement: string;
        };
        FindingDto: {
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            message: components["schemas"]["BilingualDto"];
        };
        ExecutionScoreDto: {
            amounts: components["schemas"]["ExecutionAmountDto"][];
            rate: string | null;
            weight: string;
            score: string | null;
            explanation: components["schemas"]["BilingualDto"] | null;
            findings: components["schemas"]["FindingDto"][];
        };
        SelfEvaluationItemDto: {
            classCode: string;
            name: string;
            target: string;
            weight: string | null;
            actual: string | null;
            /** @enum {string|null} */
            grade: "achieved" | "partly_achieved" | "not_achieved" | null;
            share: string | null;
            reason: string | null;
            improvement: string | null;
            id: string | null;
            indicatorId: string;
            computedScore: string | null;
            reviewedScore: string | null;
            reviewReason: string | null;
            score: string | null;
            rule: string | null;
            explanation: components["schemas"]["BilingualDto"] | null;
            findings: components["schemas"]["FindingDto"][];
            evidence: number;
        };
        OpenPointDto: {
            rule: string;
            message: components["schemas"]["BilingualDto"];
            cell: string;
        };
        ReviewCommentDto: {
            id: string;
            cell: string;
            text: string;
            createdBy: string;
            at: string;
        };
        ReviewDto: {
            reviewer: string;
            /** @enum {string} */
            decision: "forwarded" | "returned" | "confirmed";
            /** @enum {string|null} */
            rating: "excellent" | "good" | "fair" | "poor" | null;
            opinion: string | null;
            at: string;
        };
        SelfEvaluationRightsDto: {
            submit: boolean;
            forward: boolean;
            review: boolean;
        };
        SelfEvaluationDto: {
            /** @enum {string} */
            status: "draft" | "submitted" | "forwarded" | "returned" | "confirmed";
            total: string | null;
            /** @enum {string|null} */
            rating: "excellent" | "good" | "fair" | "poor" | null;
            submittedAt: string | null;
            id: string | null;
            projectId: string;
            projectCode: string;
            projectName: string;
            department: components["schemas"]["OrganizationDto"];
            unit: components["schemas"]["OrganizationDto"] | null;
            attribute: string | null;
            year: number;
            version: number;
            scheme: string;
            goals: components["schemas"]["NumberedGoalDto"][];
            execution: components["schemas"]["ExecutionScoreDto"];
            items: components["schemas"]["SelfEvaluationItemDto"][];
            conclusion: string | null;
            findings: components["schemas"]["FindingDto"][];
            openPoints: components["schemas"]["OpenPointDto"][];
            comments: components["schemas"]["ReviewCommentDto"][];
            reviews: components["schemas"]["ReviewDto"][];
            may: components["schemas"]["SelfEvaluationRightsDto"];
        };
        SubmissionDto: {
            year: number;
            /** @description Conclusion and how the result will be used. */
            conclusion?: string | null;
        };
        CheckCountsDto: {
            errors: number;
            /** @description Warnings that nobody waived. */
            openWarnings: number;
            waived: number;
        };
        TakenBackDto: {
            by: string;
            at: string;
            reason: string;
        };
        WaiverDto: {
            id: string;
            /** @description Of the finding that it was given for. */
            fingerprint: string;
            /** @example cost.above-budget */
            rule: string;
            cells: string[];
            reason: string;
            by: string;
            at: string;
            takenBack: components["schemas"]["TakenBackDto"] | null;
        };
        CheckFindingDto: {
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            message: components["schemas"]["BilingualDto"];
            /** @description The same for as long as rule, cells and figures are. */
            fingerprint: string;
            /** @example cost */
            family: string;
            /** @description Fields that it speaks of; the first is where it has to be mended. */
            cells: string[];
            expected: string | null;
            actual: string | null;
            /** @description What the cell should probably hold. */
            suggestion: string | null;
            waiver: components["schemas"]["WaiverDto"] | null;
        };
        CheckRightsDto: {
            waive: boolean;
        };
        CheckFindingsDto: {
            year: number;
            /** @description Version of what was checked. */
            version: number;
            /** @description Version of the rules. */
            checkVersion: string;
            counts: components["schemas"]["CheckCountsDto"];
            findings: components["schemas"]["CheckFindingDto"][];
            /** @description Waivers of findings that are not there at present: mended, or their figures changed. */
            lapsed: components["schemas"]["WaiverDto"][];
            may: components["schemas"]["CheckRightsDto"];
        };
        WaiveDto: {
            /** @description Why. */
            reason: string;
            year: number;
            /** @description Of the finding, as it was listed. */
            fingerprint: string;
        };
        WaiverReasonDto: {
            /** @description Why. */
            reason: string;
        };
        TargetRefusalDto: {
            /** @example workflow.condition-unmet */
            code: string;
            params: {
                [key: string]: string;
            };
        };
        TargetActionDto: {
            /** @example submit */
            action: string;
            /** @enum {string} */
            to: "draft" | "submitted" | "department-approved" | "returned" | "blocked" | "finance-approved" | "adjustment-requested" | "adjustment-refused" | "adjusting" | "adjustment-submitted" | "adjustment-forwarded" | "adjusted";
            /** @enum {string} */
            reason: "required" | "optional" | "none";
            /** @description Why it is refused now; null where it may be taken. */
            refusal: components["schemas"]["TargetRefusalDto"] | null;
        };
        TakenTargetStepDto: {
            by: string;
            at: string;
            id: string;
            action: string;
            /** @enum {string} */
            from: "draft" | "submitted" | "department-approved" | "returned" | "blocked" | "finance-approved" | "adjustment-requested" | "adjustment-refused" | "adjusting" | "adjustment-submitted" | "adjustment-forwarded" | "adjusted";
            /** @enum {string} */
            to: "draft" | "submitted" | "department-approved" | "returned" | "blocked" | "finance-approved" | "adjustment-requested" | "adjustment-refused" | "adjusting" | "adjustment-submitted" | "adjustment-forwarded" | "adjusted";
            reason: string | null;
        };
        TargetVersionItemDto: {
            number: number;
            /** @enum {string} */
            kind: "declared" | "returned" | "approved" | "adjusted";
            reason: string | null;
            /** @description Null where it was kept when versions were introduced. */
            by: string | null;
            at: string;
        };
        TargetCommentDtoView: {
            by: string;
            at: string;
            id: string;
            versionNumber: number;
            cell: string;
            text: string;
        };
        TargetReviewDtoView: {
            by: string;
            at: string;
            versionNumber: number;
            /** @description Grade and note of each item that has any. */
            items: {
                [key: string]: unknown;
            };
            /**
             * @description Null until every item is graded.
             * @enum {string|null}
             */
            overall: "excellent" | "good" | "fair" | "poor" | null;
            /** @enum {string|null} */
            outcome: "pass" | "edit" | "resubmit" | "block" | null;
        };
        TargetRightsDto: {
            review: boolean;
        };
        TargetsDto: {
            /** @enum {string} */
            kind: "project" | "organization";
            id: string;
            code: string;
            name: string;
            year: number;
            /** @enum {string} */
            status: "draft" | "submitted" | "department-approved" | "returned" | "blocked" | "finance-approved" | "adjustment-requested" | "adjustment-refused" | "adjusting" | "adjustment-submitted" | "adjustment-forwarded" | "adjusted";
            /** @description 0 until anything happened. */
            version: number;
            actions: components["schemas"]["TargetActionDto"][];
            /** @description Newest first. */
            steps: components["schemas"]["TakenTargetStepDto"][];
            /** @description Newest first. */
            versions: components["schemas"]["TargetVersionItemDto"][];
            /** @description Newest first. */
            comments: components["schemas"]["TargetCommentDtoView"][];
            /** @description Of the newest version. */
            review: components["schemas"]["TargetReviewDtoView"] | null;
            may: components["schemas"]["TargetRightsDto"];
        };
        CellDifferenceDto: {
            cell: string;
            label: string | null;
            /** @enum {string} */
            change: "added" | "removed" | "changed";
            old: string | null;
            new: string | null;
        };
        TargetDifferenceDto: {
            from: components["schemas"]["TargetVersionItemDto"];
            to: components["schemas"]["TargetVersionItemDto"];
            differences: components["schemas"]["CellDifferenceDto"][];
        };
        TargetVersionDto: {
            number: number;
            /** @enum {string} */
            kind: "declared" | "returned" | "approved" | "adjusted";
            reason: string | null;
            /** @description Null where it was kept when versions were introduced. */
            by: string | null;
            at: string;
            /** @description Basics and budget of a project, and the goals with their indicators. */
            content: {
                [key: string]: unknown;
            };
        };
        ReviewedItemDto: {
            /** @enum {string} */
            item: "completeness.form" | "completeness.clarity" | "relevance.goals" | "relevance.indicators" | "appropriateness.performance" | "appropriateness.funds" | "feasibility.achievable" | "feasibility.conditions";
            /**
             * @description Left out while the item is not graded.
             * @enum {string|null}
             */
            grade?: "excellent" | "good" | "fair" | "poor" | null;
            note?: string | null;
        };
        TargetReviewDto: {
            year: number;
            items: components["schemas"]["ReviewedItemDto"][];
        };
        TargetCommentDto: {
            /** @example indicator:019ac000-0000-7000-8000-000000000001:target */
            cell: string;
            text: string;
        };
        TargetStepDto: {
            year: number;
            /** @description Mandatory where the step asks for a reason. */
            reason?: string | null;
            /** @description Comments on cells; only what is returned takes them. */
            comments?: components["schemas"]["TargetCommentDto"][];
        };
        TargetQueueItemDto: {
            /** @enum {string} */
            kind: "project" | "organization";
            id: string;
            code: string;
            name: string;
            year: number;
            /** @enum {string} */
            status: "draft" | "submitted" | "department-approved" | "returned" | "blocked" | "finance-approved" | "adjustment-requested" | "adjustment-refused" | "adjusting" | "adjustment-submitted" | "adjustment-forwarded" | "adjusted";
            /**
             * @description Null until every item is graded.
             * @enum {string|null}
             */
            overall: "excellent" | "good" | "fair" | "poor" | null;
            department: string;
            unit: string | null;
            lead: string | null;
            /** @description When it came to this state; null for a draft that nobody touched. */
            changedAt: string | null;
            versions: number;
        };
        TargetQueueDto: {
            items: components["schemas"]["TargetQueueItemDto"][];
        };
        ReviewQueueItemDto: {
            id: string;
            /** @enum {string} */
            status: "draft" | "submitted" | "forwarded" | "returned" | "confirmed";
            total: string | null;
            /** @enum {string|null} */
            rating: "excellent" | "good" | "fair" | "poor" | null;
            submittedAt: string | null;
            projectId: string;
            projectCode: string;
            projectName: string;
            year: number;
            department: string;
            unit: string | null;
            submittedBy: string | null;
            findings: number;
            changedScores: number;
            /** @description What the rules notice about the declaration as it stands now. */
            checks: components["schemas"]["CheckCountsDto"];
        };
        ReviewQueueDto: {
            items: components["schemas"]["ReviewQueueItemDto"][];
        };
        ItemReviewDto: {
            /**
             * @description Null takes the change back.
             * @example 14.40
             */
            score: string | null;
            /** @description Why the score differs from the computed one. */
            reason: string;
        };
        ForwardDto: {
            opinion?: string | null;
        };
        CellCommentDto: {
            /** @example indicator:019ac000-0000-7000-8000-000000000001:actual */
            cell: string;
            text: string;
        };
        ReturnDto: {
            opinion: string;
            comments: components["schemas"]["CellCommentDto"][];
        };
        ConfirmationDto: {
            /** @enum {string} */
            rating: "excellent" | "good" | "fair" | "poor";
            /** @description Mandatory where the rating is not the computed one. */
            opinion?: string | null;
        };
        RectificationSubjectDto: {
            /** @enum {string} */
            kind: "project" | "organization";
            id: string;
            code: string;
            name: string;
        };
        RectificationItemDto: {
            id: string;
            /** @description Budget year in which the problem was found. */
            year: number;
            /** @enum {string} */
            origin: "review" | "recheck" | "evaluation" | "other";
            subject: components["schemas"]["RectificationSubjectDto"];
            department: string;
            lead: string | null;
            problem: string;
            demand: string;
            /**
             * Format: date
             * @description Last day in China on which an answer is in time.
             */
            dueOn: string;
            /** @enum {string} */
            status: "demanded" | "answered" | "returned" | "verified" | "closed" | "cancelled";
            overdue: boolean;
            raisedBy: string;
            /** Format: date-time */
            raisedAt: string;
            version: number;
        };
        RectificationPageDto: {
            /** @description Opaque; null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["RectificationItemDto"][];
        };
        OpenRectificationDto: {
            id: string;
            /** @description Budget year in which the problem was found. */
            year: number;
            problem: string;
            /**
             * Format: date
             * @description Last day in China on which an answer is in time.
             */
            dueOn: string;
            /** @enum {string} */
            status: "demanded" | "answered" | "returned" | "verified" | "closed" | "cancelled";
            overdue: boolean;
        };
        OpenRectificationsDto: {
            /** @enum {string} */
            effect: "block" | "warn" | "ignore";
            items: components["schemas"]["OpenRectificationDto"][];
        };
        NewRectificationDto: {
            /** @enum {string} */
            kind: "project" | "organization";
            /**
             * Format: uuid
             * @description Id of the project or organization.
             */
            subjectId: string;
            /** @description Budget year in which the problem was found. */
            year: number;
            /** @enum {string} */
            origin: "review" | "recheck" | "evaluation" | "other";
            problem: string;
            demand: string;
            /**
             * Format: date
             * @example 2026-11-01
             */
            dueOn: string;
        };
        RaiseRectificationsDto: {
            items: components["schemas"]["NewRectificationDto"][];
        };
        RaisedRectificationsDto: {
            /** @description Ids, in the order in which they were given. */
            ids: string[];
        };
        RectificationStepViewDto: {
            id: string;
            action: string;
            /** @enum {string} */
            from: "demanded" | "answered" | "returned" | "verified" | "closed" | "cancelled";
            /** @enum {string} */
            to: "demanded" | "answered" | "returned" | "verified" | "closed" | "cancelled";
            note: string | null;
            /** Format: date */
            dueOn: string | null;
            by: string;
            /** Format: date-time */
            at: string;
        };
        RectificationFileDto: {
            id: string;
            fileName: string;
            mediaType: string;
            size: number;
            /** Format: date-time */
            uploadedAt: string;
            by: string;
        };
        RectificationRefusalDto: {
            /** @example workflow.condition-unmet */
            code: string;
            params: {
                [key: string]: string;
            };
        };
        RectificationActionDto: {
            /** @example answer */
            action: string;
            /** @enum {string} */
            to: "demanded" | "answered" | "returned" | "verified" | "closed" | "cancelled";
            /** @enum {string} */
            reason: "required" | "optional" | "none";
            /** @description Why it is refused now; null where it may be taken. */
            refusal: components["schemas"]["RectificationRefusalDto"] | null;
        };
        RectificationMayDto: {
            attach: boolean;
        };
        RectificationDto: {
            id: string;
            /** @description Budget year in which the problem was found. */
            year: number;
            /** @enum {string} */
            origin: "review" | "recheck" | "evaluation" | "other";
            subject: components["schemas"]["RectificationSubjectDto"];
            department: string;
            lead: string | null;
            problem: string;
            demand: string;
            /**
             * Format: date
             * @description Last day in China on which an answer is in time.
             */
            dueOn: string;
            /** @enum {string} */
            status: "demanded" | "answered" | "returned" | "verified" | "closed" | "cancelled";
            overdue: boolean;
            raisedBy: string;
            /** Format: date-time */
            raisedAt: string;
            version: number;
            steps: components["schemas"]["RectificationStepViewDto"][];
            files: components["schemas"]["RectificationFileDto"][];
            /** @description Steps that the reader has in this state. */
            actions: components["schemas"]["RectificationActionDto"][];
            may: components["schemas"]["RectificationMayDto"];
        };
        RectificationStepDto: {
            /** @description The measures of an answer; the reason or opinion of every other step. */
            note?: string | null;
            /**
             * Format: date
             * @description Another deadline; only what is returned takes one.
             * @example 2026-11-01
             */
            dueOn?: string;
        };
        RatingCountsDto: {
            excellent: number;
            good: number;
            fair: number;
            poor: number;
        };
        YearEndFiguresDto: {
            projects: number;
            submitted: number;
            rated: number;
            ratings: components["schemas"]["RatingCountsDto"];
            averageScore: string | null;
            budget: string;
            executed: string;
            executionRate: string | null;
        };
        YearEndOrganizationDto: {
            id: string;
            name: string;
            code: string;
            projects: number;
            submitted: number;
            rated: number;
            ratings: components["schemas"]["RatingCountsDto"];
            averageScore: string | null;
            budget: string;
            executed: string;
            executionRate: string | null;
        };
        YearEndClassDto: {
            classCode: string;
            indicators: number;
            unfinished: number;
            weight: string;
            score: string;
            rate: string | null;
        };
        YearEndProjectDto: {
            id: string;
            code: string;
            name: string;
            department: string;
            unit: string | null;
            executionRate: string | null;
            total: string;
            /** @enum {string} */
            rating: "excellent" | "good" | "fair" | "poor";
            confirmed: boolean;
        };
        UnfinishedIndicatorDto: {
            projectId: string;
            projectCode: string;
            projectName: string;
            classCode: string;
            name: string;
            target: string;
            actual: string | null;
            reason: string | null;
            improvement: string | null;
            indicatorId: string;
            weight: string;
            score: string;
        };
        YearEndReportDto: {
            year: number;
            region: components["schemas"]["NamedDto"];
            /** @description Names of the departments and units that the report covers, with all below them; empty for the whole region. */
            scope: string[];
            total: components["schemas"]["YearEndFiguresDto"];
            organizations: components["schemas"]["YearEndOrganizationDto"][];
            classes: components["schemas"]["YearEndClassDto"][];
            projects: components["schemas"]["YearEndProjectDto"][];
            lowScorers: components["schemas"]["YearEndProjectDto"][];
            unfinished: components["schemas"]["UnfinishedIndicatorDto"][];
        };
        NewExportDto: {
            year: number;
            /**
             * @description region: all that the person may see.
             * @enum {string}
             */
            scope: "region" | "organization";
            /**
             * Format: uuid
             * @description For the scope organization and no other: it and all below it.
             */
            organizationId?: string;
            forms: ("declaration" | "department" | "disclosure" | "self-evaluation" | "year-end")[];
            /** @enum {string} */
            format: "xlsx" | "docx" | "pdf";
        };
        ExportFailureDto: {
            /** @enum {string} */
            form: "declaration" | "department" | "disclosure" | "self-evaluation" | "year-end";
            code: string;
            name: string;
            /** @description Code of the error. */
            problem: string;
        };
        FormExportDto: {
            id: string;
            year: number;
            /** @enum {string} */
            scope: "region" | "organization";
            organization: components["schemas"]["NamedDto"] | null;
            forms: ("declaration" | "department" | "disclosure" | "self-evaluation" | "year-end")[];
            format: string;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed" | "cancelled" | "expired";
            /** @description Null until the forms are counted. */
            total: number | null;
            /** @description Forms that are behind it, the failed ones included. */
            done: number;
            failed: number;
            current: string | null;
            remainingSeconds: number | null;
            /** @description At most 100; the list in the archive names all. */
            failures: components["schemas"]["ExportFailureDto"][];
            /** @description Code of what made the whole export fail. */
            problem: string | null;
            fileName: string | null;
            size: number | null;
            requestedAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            expiresAt: string | null;
        };
        FormExportPageDto: {
            /** @description Opaque; null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["FormExportDto"][];
        };
        DisclosureTableItemDto: {
            /** @enum {string} */
            kind: "summary" | "income" | "expenditure" | "appropriation" | "general_by_function" | "general_by_unit" | "general_basic" | "three_public" | "government_fund" | "state_capital" | "projects";
            /** @example 5-1 */
            number: string | null;
            title: string;
            rows: number;
            version: number;
        };
        DisclosureTablesDto: {
            organization: components["schemas"]["OrganizationDto"];
            year: number;
            tables: components["schemas"]["DisclosureTableItemDto"][];
        };
        DisclosureHeadingDto: {
            text: string;
            rowSpan: number;
            columnSpan: number;
        };
        DisclosureCellDto: {
            text: string;
            isAmount: boolean;
            centered: boolean;
            /**
             * @description Its name in findings.
             * @example table:projects:3:total
             */
            cell: string | null;
        };
        DisclosureTableDto: {
            /** @enum {string} */
            kind: "summary" | "income" | "expenditure" | "appropriation" | "general_by_function" | "general_by_unit" | "general_basic" | "three_public" | "government_fund" | "state_capital" | "projects";
            /** @example 5-1 */
            number: string | null;
            title: string;
            rows: number;
            version: number;
            /** @example 万元 */
            moneyUnit: string;
            note: string | null;
            /** @description Document that it was taken from. */
            fileName: string | null;
            header: components["schemas"]["DisclosureHeadingDto"][][];
            lines: components["schemas"]["DisclosureCellDto"][][];
        };
        SeverityCountsDto: {
            error: number;
            warning: number;
            info: number;
        };
        ImportListItemDto: {
            id: string;
            fileName: string;
            format: string | null;
            size: number;
            /** @enum {string} */
            status: "reading" | "ready" | "failed";
            organization: string | null;
            fiscalYear: number | null;
            uploadedBy: string;
            uploadedAt: string;
            findings: components["schemas"]["SeverityCountsDto"];
            acceptances: number;
        };
        ImportPageDto: {
            /** @description Opaque; null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ImportListItemDto"][];
        };
        FailureDto: {
            /** @example document.encrypted */
            code: string;
            params: {
                [key: string]: string;
            };
        };
        NamedOrganizationDto: {
            code: string | null;
            name: string;
        };
        SettingsDto: {
            /** @description Budget year where the file names none. */
            year: number | null;
            /** @description Department where the file names none that is known. */
            departmentId: string | null;
            /** @description Unit of new projects whose unit is not known. */
            unitId: string | null;
            /** @description Lead of new projects whose lead is not known; without one, who imports. */
            leadUserId: string | null;
        };
        ImportProblemDto: {
            /** @example import.unit-unknown */
            code: string;
            params: {
                [key: string]: string;
            };
            field: string | null;
            blocking: boolean;
        };
        PartsOfKindDto: {
            /** @enum {string} */
            kind: "project" | "department" | "budget_table" | "self_evaluation" | "narrative" | "other";
            count: number;
        };
        EarlierImportDto: {
            id: string;
            uploadedBy: string;
            uploadedAt: string;
        };
        AcceptedItemDto: {
            /** @example project-3 */
            key: string;
            /** @enum {string} */
            kind: "project" | "department" | "budget_table" | "self_evaluation" | "narrative" | "other";
            code: string | null;
            name: string;
            objectId: string;
            /** @enum {string} */
            outcome: "created" | "changed" | "same";
            changes: number;
        };
        AcceptanceDto: {
            at: string;
            by: string;
            items: components["schemas"]["AcceptedItemDto"][];
        };
        ImportDto: {
            id: string;
            fileName: string;
            format: string | null;
            size: number;
            /** @enum {string} */
            status: "reading" | "ready" | "failed";
            fiscalYear: number | null;
            uploadedBy: string;
            uploadedAt: string;
            findings: components["schemas"]["SeverityCountsDto"];
            version: number;
            sha256: string;
            /** @enum {string|null} */
            step: "waiting" | "opening" | "recognizing" | "checking" | "keeping" | null;
            failure: components["schemas"]["FailureDto"] | null;
            organization: components["schemas"]["NamedOrganizationDto"] | null;
            department: components["schemas"]["OrganizationDto"] | null;
            settings: components["schemas"]["SettingsDto"];
            /** @description The organizations that the settings name. */
            chosen: components["schemas"]["OrganizationDto"][];
            problems: components["schemas"]["ImportProblemDto"][];
            people: components["schemas"]["NamedDto"][];
            parts: components["schemas"]["PartsOfKindDto"][];
            corrections: number;
            earlier: components["schemas"]["EarlierImportDto"] | null;
            acceptances: components["schemas"]["AcceptanceDto"][];
        };
        ImportItemDto: {
            /** @example project-3 */
            key: string;
            /** @enum {string} */
            kind: "project" | "department" | "budget_table" | "self_evaluation" | "narrative" | "other";
            code: string | null;
            name: string;
            changes: number;
            /** @enum {string} */
            state: "new" | "changed" | "same" | "blocked" | "shown";
            problems: components["schemas"]["ImportProblemDto"][];
            findings: components["schemas"]["SeverityCountsDto"];
            objectId: string | null;
            storedVersion: number | null;
            lines: number;
        };
        ImportItemPageDto: {
            /** @description Opaque; null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ImportItemDto"][];
        };
        PlaceDto: {
            /** @example 表10 */
            sheet?: string;
            page?: number;
            line?: number;
            table?: number;
            row?: number;
            cell?: number;
            column?: number;
        };
        ImportCellDto: {
            place: components["schemas"]["PlaceDto"];
            text: string;
            /** @description What the file says, where the cell was corrected. */
            original: string | null;
        };
        ImportValueDto: {
            /** @example indicator.target */
            field: string;
            label: string | null;
            value: string | null;
            stored: string | null;
            /** @enum {string} */
            state: "new" | "changed" | "same" | "kept" | "removed" | "unstored" | "shown";
        };
        FindingPlaceDto: {
            /** @example 表10 */
            sheet?: string;
            page?: number;
            line?: number;
            table?: number;
            row?: number;
            cell?: number;
            column?: number;
            title?: string;
            rowName?: string;
            columnName?: string;
        };
        ImportFindingDto: {
            ordinal: number;
            itemKey: string;
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            message: components["schemas"]["BilingualDto"];
            expected: string | null;
            actual: string | null;
            suggestion: string | null;
            where: components["schemas"]["FindingPlaceDto"][];
            cells: components["schemas"]["ImportCellDto"][];
        };
        ImportLineDto: {
            /** @enum {string} */
            kind: "row" | "paragraph";
            place: components["schemas"]["PlaceDto"];
            cells: components["schemas"]["ImportCellDto"][];
            values: components["schemas"]["ImportValueDto"][];
            findings: components["schemas"]["ImportFindingDto"][];
        };
        ImportItemDetailDto: {
            /** @example project-3 */
            key: string;
            /** @enum {string} */
            kind: "project" | "department" | "budget_table" | "self_evaluation" | "narrative" | "other";
            code: string | null;
            name: string;
            changes: number;
            /** @enum {string} */
            state: "new" | "changed" | "same" | "blocked" | "shown";
            problems: components["schemas"]["ImportProblemDto"][];
            findings: components["schemas"]["SeverityCountsDto"];
            objectId: string | null;
            storedVersion: number | null;
            lines: number;
            source: components["schemas"]["ImportLineDto"][];
            /** @description Stored and no longer in the file, or read from no particular line; on the first page. */
            elsewhere: components["schemas"]["ImportValueDto"][];
            nextCursor: string | null;
        };
        ImportFindingPageDto: {
            /** @description Opaque; null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["ImportFindingDto"][];
        };
        CorrectionDto: {
            place: components["schemas"]["PlaceDto"];
            /** @description What the cell should say; null takes an earlier correction back. */
            text: string | null;
        };
        CorrectImportDto: {
            /** @description The document is read again with them. */
            corrections?: components["schemas"]["CorrectionDto"][];
            settings?: components["schemas"]["SettingsDto"];
        };
        AcceptedKeyDto: {
            /** @example project-3 */
            key: string;
            /** @description As it was seen; null where nothing was stored. */
            storedVersion: number | null;
        };
        AcceptImportDto: {
            items: components["schemas"]["AcceptedKeyDto"][];
        };
        AcceptanceResultDto: {
            version: number;
            created: number;
            changed: number;
            same: number;
            items: components["schemas"]["AcceptedItemDto"][];
        };
        AdministeredWindowDto: {
            /** @enum {string} */
            stage: "declare" | "review" | "approve" | "adjust" | "monitor" | "self_evaluate" | "finance_review" | "rectify" | "disclose";
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
        };
        OrganizationWindowDto: {
            /** @enum {string} */
            stage: "declare" | "review" | "approve" | "adjust" | "monitor" | "self_evaluate" | "finance_review" | "rectify" | "disclose";
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
            organizationId: string;
            code: string;
            name: string;
        };
        AdministeredYearDto: {
            id: string;
            year: number;
            scheme: string;
            /** @enum {string} */
            stage: "declare" | "review" | "approve" | "adjust" | "monitor" | "self_evaluate" | "finance_review" | "rectify" | "disclose";
            /** @enum {string} */
            openRectifications: "block" | "warn" | "ignore";
            demonstration: boolean;
            /** @description Results were handed in: the scheme stays. */
            schemeLocked: boolean;
            windows: components["schemas"]["AdministeredWindowDto"][];
            /** @description Days that organizations and all below them have of their own. */
            organizationWindows: components["schemas"]["OrganizationWindowDto"][];
            version: number;
        };
        AdministeredYearsDto: {
            items: components["schemas"]["AdministeredYearDto"][];
        };
        NewYearDto: {
            /**
             * @description Id of a scoring scheme; stays once results were handed in.
             * @example mof-2020
             */
            scheme: string;
            /** @enum {string} */
            stage: "declare" | "review" | "approve" | "adjust" | "monitor" | "self_evaluate" | "finance_review" | "rectify" | "disclose";
            /**
             * @description What rectifications of earlier years that are still open do to the declaration of this one; left out: stays, warn in a new year.
             * @enum {string}
             */
            openRectifications?: "block" | "warn" | "ignore";
            year: number;
        };
        YearSettingsDto: {
            /**
             * @description Id of a scoring scheme; stays once results were handed in.
             * @example mof-2020
             */
            scheme: string;
            /** @enum {string} */
            stage: "declare" | "review" | "approve" | "adjust" | "monitor" | "self_evaluate" | "finance_review" | "rectify" | "disclose";
            /**
             * @description What rectifications of earlier years that are still open do to the declaration of this one; left out: stays, warn in a new year.
             * @enum {string}
             */
            openRectifications?: "block" | "warn" | "ignore";
        };
        WindowDatesDto: {
            /**
             * Format: date
             * @example 2026-11-01
             */
            opensOn: string;
            /**
             * Format: date
             * @example 2026-11-01
             */
            closesOn: string;
        };
        AdministeredOrganizationDto: {
            id: string;
            parentId: string | null;
            /** @enum {string} */
            kind: "department" | "unit";
            code: string;
            name: string;
            /** @description Active people who belong to it. */
            users: number;
            /** @description Projects that it carries out. */
            projects: number;
            version: number;
        };
        AdministeredOrganizationsDto: {
            /** @description Every department with its units after it. */
            items: components["schemas"]["AdministeredOrganizationDto"][];
        };
        OrganizationSettingsDto: {
            /**
             * @description Unique in the region.
             * @example 068001
             */
            code: string;
            name: string;
            /**
             * Format: uuid
             * @description Null for a department; for a unit what it belongs to.
             */
            parentId: string | null;
        };
        AdministeredUserDto: {
            id: string;
            name: string;
            username: string | null;
            phone: string | null;
            organizationId: string | null;
            organizationName: string | null;
            roles: components["schemas"]["AssignedRoleDto"][];
            /** @description Projects that this person leads. */
            projects: number;
            mustChangePassword: boolean;
            /** Format: date-time */
            deactivatedAt: string | null;
            version: number;
        };
        AdministeredUserPageDto: {
            items: components["schemas"]["AdministeredUserDto"][];
            nextCursor: string | null;
        };
        RoleOnOrganizationDto: {
            /** @enum {string} */
            role: "lead" | "department" | "finance" | "reader" | "administrator";
            /**
             * Format: uuid
             * @description Null: the whole region.
             */
            organizationId: string | null;
        };
        NewUserDto: {
            name: string;
            /** @example 027-8000-0001 */
            phone?: string | null;
            /**
             * Format: uuid
             * @description Where the person works; null for finance.
             */
            organizationId?: string | null;
            roles: components["schemas"]["RoleOnOrganizationDto"][];
            /**
             * @description The name to sign in with; unique everywhere.
             * @example zhang.ming
             */
            username: string;
        };
        UserWithPasswordDto: {
            user: components["schemas"]["AdministeredUserDto"];
            /** @description Shown this once; the first sign-in has to replace it. */
            password: string;
        };
        UserDto: {
            name: string;
            /** @example 027-8000-0001 */
            phone?: string | null;
            /**
             * Format: uuid
             * @description Where the person works; null for finance.
             */
            organizationId?: string | null;
            roles: components["schemas"]["RoleOnOrganizationDto"][];
        };
        AuditEventDto: {
            id: string;
            /** Format: date-time */
            at: string;
            /** @description Null where a command on the machine of the server did it. */
            actorId: string | null;
            actor: string | null;
            /** @description In whose place the actor did it. */
            deputyOf: string | null;
            action: string;
            /** @enum {string} */
            objectType: "project" | "organization" | "user" | "fiscal-year" | "document-import" | "form-export" | "trail-export" | "library-entry";
            objectId: string;
            objectCode: string | null;
            objectName: string | null;
            changes: components["schemas"]["FieldChangeDto"][];
            requestId: string | null;
            hash: string;
        };
        AuditEventPageDto: {
            /** @description Opaque; null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["AuditEventDto"][];
        };
        DelegationDto: {
            id: string;
            delegatorId: string;
            delegator: string;
            delegateId: string;
            delegate: string;
            roles: components["schemas"]["AssignedRoleDto"][];
            /**
             * Format: date
             * @example 2026-11-01
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2026-11-01
             */
            endsOn: string;
            reason: string;
            /** @enum {string} */
            state: "coming" | "present" | "ended";
        };
        DelegationsDto: {
            given: components["schemas"]["DelegationDto"][];
            received: components["schemas"]["DelegationDto"][];
        };
        ColleagueDto: {
            id: string;
            name: string;
            organizationName: string | null;
        };
        DelegatedRoleDto: {
            /** @enum {string} */
            role: "lead" | "department" | "finance" | "reader" | "administrator";
            /**
             * Format: uuid
             * @description Null: the whole region.
             */
            organizationId: string | null;
        };
        NewDelegationDto: {
            /**
             * Format: uuid
             * @description Whom an administrator sets a deputy for; oneself where it is left out.
             */
            delegatorId?: string;
            /** Format: uuid */
            delegateId: string;
            /** @description Of the roles that the delegator holds. */
            roles: components["schemas"]["DelegatedRoleDto"][];
            /**
             * Format: date
             * @example 2026-11-01
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2026-11-01
             */
            endsOn: string;
            reason: string;
        };
        ActingDto: {
            /**
             * Format: uuid
             * @description A delegation that one received; null acts for oneself again.
             */
            delegationId: string | null;
        };
        PublicationItemDto: {
            id: string;
            organizationId: string;
            departmentCode: string;
            departmentName: string;
            year: number;
            number: number;
            /** @enum {string} */
            status: "prepared" | "approved" | "published" | "withdrawn";
            /** @description Published once, and replaced by a newer version since. */
            replaced: boolean;
            /** @description When the content was frozen. */
            preparedAt: string;
            preparedBy: string;
            publishedAt: string | null;
            projects: number;
            /** @description Projects with a confirmed result. */
            results: number;
        };
        PublicationRightsDto: {
            prepare: boolean;
        };
        PublicationDepartmentDto: {
            id: string;
            code: string;
            name: string;
            /** @description Newest first. */
            versions: components["schemas"]["PublicationItemDto"][];
            may: components["schemas"]["PublicationRightsDto"];
        };
        PublicationYearDto: {
            year: number;
            regionId: string;
            items: components["schemas"]["PublicationDepartmentDto"][];
        };
        NewPublicationDto: {
            /**
             * Format: uuid
             * @description The department.
             */
            organizationId: string;
            year: number;
        };
        PublicationRefusalDto: {
            code: string;
            params: {
                [key: string]: string;
            };
        };
        PublicationActionDto: {
            /** @example approve */
            action: string;
            /** @enum {string} */
            to: "prepared" | "approved" | "published" | "withdrawn";
            /** @enum {string} */
            reason: "required" | "optional" | "none";
            /** @description Why it is refused now; null where it may be taken. */
            refusal: components["schemas"]["PublicationRefusalDto"] | null;
        };
        TakenPublicationStepDto: {
            id: string;
            action: string;
            /** @enum {string|null} */
            from: "prepared" | "approved" | "published" | "withdrawn" | null;
            /** @enum {string} */
            to: "prepared" | "approved" | "published" | "withdrawn";
            reason: string | null;
            by: string;
            at: string;
        };
        PublishedDifferenceDto: {
            /** @description Project, and goal or indicator of it. */
            place: string[];
            /** @enum {string} */
            field: "name" | "unit" | "budget" | "statement" | "target" | "weight" | "actual" | "grade" | "score" | "executionRate" | "total" | "rating";
            old: string | null;
            new: string | null;
        };
        PublicationDto: {
            id: string;
            organizationId: string;
            departmentCode: string;
            departmentName: string;
            year: number;
            number: number;
            /** @enum {string} */
            status: "prepared" | "approved" | "published" | "withdrawn";
            /** @description Published once, and replaced by a newer version since. */
            replaced: boolean;
            /** @description When the content was frozen. */
            preparedAt: string;
            preparedBy: string;
            publishedAt: string | null;
            projects: number;
            /** @description Projects with a confirmed result. */
            results: number;
            version: number;
            /** @description Where it is, or will be, read without sign-in. */
            address: string;
            actions: components["schemas"]["PublicationActionDto"][];
            /** @description Newest first. */
            steps: components["schemas"]["TakenPublicationStepDto"][];
            /** @description Number of the version that was published before. */
            comparedWith: number | null;
            differences: components["schemas"]["PublishedDifferenceDto"][];
        };
        PublicationStepDto: {
            /** @description Mandatory where the step asks for a reason. */
            reason?: string | null;
        };
        PublicYearDto: {
            year: number;
            publishedAt: string;
        };
        PublicDepartmentDto: {
            code: string;
            name: string;
            /** @description Newest first. */
            years: components["schemas"]["PublicYearDto"][];
        };
        PublicRegionDto: {
            id: string;
            name: string;
            departments: components["schemas"]["PublicDepartmentDto"][];
        };
        CodedNameDto: {
            id: string;
            code: string;
            name: string;
        };
        WithdrawnDto: {
            by: string;
            /** Format: date-time */
            at: string;
            reason: string;
        };
        WindowExtensionDto: {
            id: string;
            year: number;
            /** @enum {string} */
            stage: "declare" | "review" | "approve" | "adjust" | "monitor" | "self_evaluate" | "finance_review" | "rectify" | "disclose";
            /**
             * Format: date
             * @description Last day, in China.
             */
            closesOn: string;
            reason: string;
            grantedBy: string;
            /** Format: date-time */
            grantedAt: string;
            project: components["schemas"]["CodedNameDto"] | null;
            /** @description It and all below it. */
            organization: components["schemas"]["CodedNameDto"] | null;
            withdrawn: components["schemas"]["WithdrawnDto"] | null;
            version: number;
        };
        WindowInForceDto: {
            /** @enum {string} */
            stage: "declare" | "review" | "approve" | "adjust" | "monitor" | "self_evaluate" | "finance_review" | "rectify" | "disclose";
            /** @enum {string} */
            state: "ahead" | "open" | "closed";
            /** Format: date */
            opensOn: string;
            /**
             * Format: date
             * @description Last day, extensions included.
             */
            closesOn: string;
            /**
             * Format: date
             * @description Last day without extension.
             */
            setClosesOn: string;
            /** @description Whose own days these are; null for those of the region. */
            setFor: components["schemas"]["CodedNameDto"] | null;
            extension: components["schemas"]["WindowExtensionDto"] | null;
        };
        WindowsInForceDto: {
            year: number;
            /**
             * Format: date
             * @description The present day in China.
             */
            today: string;
            windows: components["schemas"]["WindowInForceDto"][];
            /** @description Whether the reader may grant and withdraw extensions here. */
            mayExtend: boolean;
        };
        WindowExtensionsDto: {
            /** @description Opaque; null on the last page. */
            nextCursor: string | null;
            items: components["schemas"]["WindowExtensionDto"][];
        };
        GrantExtensionDto: {
            /** @description Why. */
            reason: string;
            year: number;
            /** @enum {string} */
            stage: "declare" | "review" | "approve" | "adjust" | "monitor" | "self_evaluate" | "finance_review" | "rectify" | "disclose";
            /**
             * Format: date
             * @example 2026-11-01
             */
            closesOn: string;
            /** Format: uuid */
            projectId?: string;
            /** Format: uuid */
            organizationId?: string;
        };
        WithdrawExtensionDto: {
            /** @description Why. */
            reason: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    Session_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs session:own; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description sign-in.failed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description request.too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs session:own; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs session:own; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description password.wrong, password.unchanged, password.too-short, password.like-username, password.common */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description request.too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Sessions_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSessionDto"][];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs session:own; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Sessions_endOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs session:own; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Sessions_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs session:own; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description session.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Sessions_ofPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSessionDto"][];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description user.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Sessions_endOfPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description user.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Reference_find: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs reference:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Workbench_find: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkbenchDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs workbench:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Projects_list: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
                /** @description The nextCursor of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Part of the name or the code. */
                q?: string;
                stage?: "not_started" | "recording" | "submitted" | "forwarded" | "returned" | "confirmed";
                rating?: "excellent" | "good" | "fair" | "poor";
                /** @description With a minus: descending. */
                sort?: "code" | "-code" | "name" | "-name" | "budget" | "-budget" | "execution" | "-execution" | "score" | "-score";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPageDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs project:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Projects_find: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs project:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description project.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Projects_trail: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The nextCursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailPageDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs trail:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description project.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Declaration_save: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the project that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDto"];
                };
            };
            /** @description validation.failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs declaration:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description project.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description declaration.locked, window.closed, window.unset */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present project */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description declaration.last-annual-goal, declaration.unknown-goal, declaration.unknown-indicator, declaration.years-reversed, indicator.unknown-class, indicators.duplicate-name, indicators.in-use, indicators.weight-sum, target.correction-invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Organizations_list: {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Part of the name, or how the code begins. */
                q?: string;
                kind?: "department" | "unit";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationPageDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs organization:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Organizations_findGoals: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationGoalsDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs organization:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found, year.unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Organizations_saveGoals: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the goals that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclaredGoalsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDto"];
                };
            };
            /** @description validation.failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs organization-goals:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found, year.unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description window.closed, window.unset */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present goals */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description declaration.last-annual-goal, declaration.unknown-goal, declaration.unknown-indicator, indicator.unknown-class, indicators.duplicate-name, indicators.in-use, indicators.weight-sum, target.correction-invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Organizations_trail: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The nextCursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailPageDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs organization:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Library_list: {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Fragments of name, alias or definition, all of which occur; answers the best up to the limit, without further pages. */
                q?: string;
                /** @description A class, or a first-level one with all below it. */
                classCode?: string;
                /** @description Entries of this department only. */
                organizationId?: string;
                /** @description Common entries only. */
                common?: boolean;
                state?: "proposed" | "approved" | "refused" | "retired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryPageDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs library:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Library_propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request answers what it created before. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LibraryProposalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryEntryDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs library:propose; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description creation.done: created before, the answer was not kept */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description declaration.unknown-indicator, indicator.unknown-class, organization.unknown
             *
             *     creation-key.reused: the key came with another request
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Library_departments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryDepartmentsDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs library:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Library_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryEntryDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs library:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description library.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Library_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the entry that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LibraryContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryEntryDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs library:propose; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description library.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description library.name-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present entry */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description declaration.unknown-indicator, indicator.unknown-class, organization.unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Library_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the entry that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LibraryDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryEntryDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description workflow.role-denied
             *
             *     permission.denied: needs library:propose; password.change-required
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description library.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description workflow.condition-unmet, workflow.state-differs */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present entry */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description workflow.reason-missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Recording_save: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the project that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDto"];
                };
            };
            /** @description validation.failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs recording:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description project.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description recording.locked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present project */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description recording.unknown-indicator, recording.no-budget */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Evidence_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"][];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs evidence:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Evidence_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request answers what it created before. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs evidence:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description creation.done: created before, the answer was not kept */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description evidence.too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description evidence.media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description creation-key.reused: the key came with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Evidence_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs evidence:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Evidence_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs evidence:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SelfEvaluation_find: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfEvaluationDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs self-evaluation:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description project.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SelfEvaluation_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the project that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfEvaluationDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs self-evaluation:submit; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description recording.locked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present project */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description self-evaluation.incomplete, with every open point */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProjectChecks_find: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckFindingsDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs project:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description project.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProjectChecks_waive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request answers what it created before. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs check:waive; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description project.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description creation.done, finding.changed, waiver.exists
             *
             *     creation.done: created before, the answer was not kept
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description creation-key.reused, finding.not-waivable
             *
             *     creation-key.reused: the key came with another request
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProjectChecks_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                waiverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs check:waive; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description project.not-found, waiver.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description waiver.taken-back */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OrganizationChecks_find: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckFindingsDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs organization:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found, year.unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OrganizationChecks_waive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request answers what it created before. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs check:waive; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found, year.unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description creation.done, finding.changed, waiver.exists
             *
             *     creation.done: created before, the answer was not kept
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description creation-key.reused, finding.not-waivable
             *
             *     creation-key.reused: the key came with another request
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OrganizationChecks_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                waiverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs check:waive; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found, waiver.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description waiver.taken-back */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProjectTargets_find: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetsDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs targets:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description project.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProjectTargets_difference: {
        parameters: {
            query: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
                /** @description Number of the older version. */
                from: number;
                /** @description Number of the newer version. */
                to: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetDifferenceDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs targets:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description project.not-found, target-version.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProjectTargets_version: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetVersionDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs targets:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description project.not-found, target-version.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProjectTargets_review: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the targets that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetReviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetsDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs targets:review; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description project.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description workflow.state-differs */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present targets */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProjectTargets_act: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the targets that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetsDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description workflow.role-denied
             *
             *     permission.denied: needs targets:act; password.change-required
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description project.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description rectification.open, workflow.condition-unmet, workflow.stage-closed, workflow.state-differs */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present targets */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description comment.not-returned, comment.unknown-cell, workflow.reason-missing, workflow.unknown-action */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OrganizationTargets_find: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetsDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs organization:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found, year.unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OrganizationTargets_difference: {
        parameters: {
            query: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
                /** @description Number of the older version. */
                from: number;
                /** @description Number of the newer version. */
                to: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetDifferenceDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs organization:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found, year.unknown, target-version.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OrganizationTargets_version: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetVersionDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs organization:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found, year.unknown, target-version.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OrganizationTargets_review: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the targets that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetReviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetsDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs targets:review; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found, year.unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description workflow.state-differs */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present targets */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OrganizationTargets_act: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the targets that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetsDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description workflow.role-denied
             *
             *     permission.denied: needs targets:act; password.change-required
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found, year.unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description rectification.open, workflow.condition-unmet, workflow.stage-closed, workflow.state-differs */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present targets */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description comment.not-returned, comment.unknown-cell, workflow.reason-missing, workflow.unknown-action */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TargetQueue_queue: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
                /** @description Left out: the states that wait for the reader. */
                status?: "draft" | "submitted" | "department-approved" | "returned" | "blocked" | "finance-approved" | "adjustment-requested" | "adjustment-refused" | "adjusting" | "adjustment-submitted" | "adjustment-forwarded" | "adjusted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetQueueDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs organization:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Reviews_queue: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
                /** @description Left out: what waits for the reader. */
                status?: "draft" | "submitted" | "forwarded" | "returned" | "confirmed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewQueueDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs review:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Reviews_reviewItem: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the project that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemReviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfEvaluationDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs review:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description workflow.state-differs; workflow.role-denied; workflow.stage-closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present project */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description score.above-weight */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Reviews_forward: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the project that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfEvaluationDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs review:forward; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description workflow.state-differs; workflow.role-denied; workflow.stage-closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present project */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Reviews_returnToLead: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the project that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfEvaluationDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs review:return; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description workflow.state-differs; workflow.role-denied; workflow.stage-closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present project */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Reviews_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the project that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfEvaluationDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs review:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description workflow.state-differs; workflow.role-denied; workflow.stage-closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present project */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description rating.reason-missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Rectifications_list: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
                status?: "demanded" | "answered" | "returned" | "verified" | "closed" | "cancelled";
                /** @description open: not verified yet; overdue: past its deadline without an answer. */
                waiting?: "open" | "overdue";
                origin?: "review" | "recheck" | "evaluation" | "other";
                /** @description Part of the code or the name of the project or organization. */
                q?: string;
                /** @description The project or organization. */
                subjectId?: string;
                /** @description The nextCursor of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationPageDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs rectification:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Rectifications_raise: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request answers what it created before. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseRectificationsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RaisedRectificationsDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs rectification:raise; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description creation.done: created before, the answer was not kept */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description creation-key.reused, rectification.due-past, rectification.unknown-subject
             *
             *     creation-key.reused: the key came with another request
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Rectifications_document: {
        parameters: {
            query: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
                status?: "demanded" | "answered" | "returned" | "verified" | "closed" | "cancelled";
                /** @description open: not verified yet; overdue: past its deadline without an answer. */
                waiting?: "open" | "overdue";
                origin?: "review" | "recheck" | "evaluation" | "other";
                /** @description Part of the code or the name of the project or organization. */
                q?: string;
                /** @description The project or organization. */
                subjectId?: string;
                format: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": Blob;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs rectification:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Rectifications_findOpen: {
        parameters: {
            query: {
                kind: "project" | "organization";
                /** @description Id of the project or organization. */
                subjectId: string;
                /** @description Budget year that is declared. */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenRectificationsDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs rectification:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found, project.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Rectifications_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs rectification:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description rectification.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Rectifications_act: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the rectification that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RectificationStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description workflow.role-denied
             *
             *     permission.denied: needs rectification:act; password.change-required
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description rectification.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description workflow.condition-unmet, workflow.state-differs */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present rectification */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description rectification.due-past, workflow.reason-missing, workflow.unknown-action */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RectificationFiles_attach: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request answers what it created before. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs rectification:act; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description rectification.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description creation.done, workflow.state-differs
             *
             *     creation.done: created before, the answer was not kept
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description evidence.too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description evidence.media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description creation-key.reused: the key came with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RectificationFiles_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs rectification:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemDto"];
                };
            };
            /** @description evidence.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RectificationFiles_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs rectification:act; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description evidence.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description workflow.state-differs */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Reports_yearEnd: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearEndReportDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs report:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description year.unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Exports_selfEvaluation: {
        parameters: {
            query: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
                format: "xlsx" | "docx" | "pdf";
                layout?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Blob;
                    "application/pdf": Blob;
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemDto"];
                    "application/pdf": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs self-evaluation:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemDto"];
                    "application/pdf": components["schemas"]["ProblemDto"];
                };
            };
            /** @description project.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemDto"];
                    "application/pdf": components["schemas"]["ProblemDto"];
                };
            };
            /** @description form-layout.unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemDto"];
                    "application/pdf": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Exports_declaration: {
        parameters: {
            query: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
                format: "xlsx" | "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Blob;
                    "application/pdf": Blob;
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemDto"];
                    "application/pdf": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs project:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemDto"];
                    "application/pdf": components["schemas"]["ProblemDto"];
                };
            };
            /** @description project.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemDto"];
                    "application/pdf": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Exports_department: {
        parameters: {
            query: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
                format: "xlsx" | "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Blob;
                    "application/pdf": Blob;
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemDto"];
                    "application/pdf": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs organization:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemDto"];
                    "application/pdf": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemDto"];
                    "application/pdf": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Exports_disclosureTables: {
        parameters: {
            query: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
                format: "xlsx" | "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Blob;
                    "application/pdf": Blob;
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemDto"];
                    "application/pdf": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs organization:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemDto"];
                    "application/pdf": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found, year.unknown, disclosure.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemDto"];
                    "application/pdf": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Exports_yearEnd: {
        parameters: {
            query: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
                format: "xlsx" | "docx" | "pdf";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Blob;
                    "application/pdf": Blob;
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemDto"];
                    "application/pdf": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs report:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemDto"];
                    "application/pdf": components["schemas"]["ProblemDto"];
                };
            };
            /** @description year.unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["ProblemDto"];
                    "application/pdf": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FormExports_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The nextCursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormExportPageDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs export:own; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FormExports_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request answers what it created before. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExportDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    /** @description Where to ask how far it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormExportDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs export:own; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description year.unknown, organization.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description export.too-many, creation.done
             *
             *     creation.done: created before, the answer was not kept
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description creation-key.reused: the key came with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FormExports_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormExportDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs export:own; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description export.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FormExports_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs export:own; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description export.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description export.under-way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FormExports_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormExportDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs export:own; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description export.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description export.ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FormExports_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the part that is there already. */
                "If-Range"?: string;
                /** @description One range of bytes, as bytes=1000-. */
                Range?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Blob;
                };
            };
            /** @description The part that was asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Blob;
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description export.reach-changed, permission.denied
             *
             *     permission.denied: needs export:own; password.change-required
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ProblemDto"];
                };
            };
            /** @description export.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ProblemDto"];
                };
            };
            /** @description export.not-ready */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ProblemDto"];
                };
            };
            /** @description export.expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ProblemDto"];
                };
            };
            /** @description range.unsatisfiable */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Disclosure_list: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureTablesDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs organization:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found, year.unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Disclosure_table: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path: {
                id: string;
                kind: "summary" | "income" | "expenditure" | "appropriation" | "general_by_function" | "general_by_unit" | "general_basic" | "three_public" | "government_fund" | "state_capital" | "projects";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureTableDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs organization:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description disclosure.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_list: {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPageDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs import:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_receive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request answers what it created before. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description import.file-missing, document.empty */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs import:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description creation.done: created before, the answer was not kept */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description document.too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description creation-key.reused: the key came with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs import:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description import.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the import that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectImportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description validation.failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs import:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description import.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description import.still-reading, import.not-readable */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present import */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description document.unknown-cell */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_items: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The nextCursor of the page before. */
                cursor?: number;
                kind?: "project" | "department" | "budget_table" | "self_evaluation" | "narrative" | "other";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportItemPageDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs import:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description import.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description import.still-reading, import.not-readable */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_item: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The nextCursor of the page before. */
                cursor?: number;
            };
            header?: never;
            path: {
                id: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportItemDetailDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs import:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description import.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description import.still-reading, import.not-readable */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description import.unknown-item */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_findings: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The nextCursor of the page before. */
                cursor?: number;
                severity?: "error" | "warning" | "info";
                rule?: string;
                /** @description Key of a part. */
                item?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportFindingPageDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs import:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description import.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description import.still-reading, import.not-readable */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs import:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemDto"];
                };
            };
            /** @description import.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the import that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptImportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptanceResultDto"];
                };
            };
            /** @description validation.failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs import:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description import.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description import.overtaken, import.still-reading, import.not-readable, request.conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present import */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description import.blocked, import.unknown-item */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AdministeredYears_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredYearsDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AdministeredYears_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request answers what it created before. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewYearDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredYearDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description fiscal-year.exists
             *
             *     creation.done: created before, the answer was not kept
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description scheme.unknown
             *
             *     creation-key.reused: the key came with another request
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AdministeredYears_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the row that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["YearSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredYearDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description fiscal-year.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description fiscal-year.scheme-locked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present row */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description scheme.unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AdministeredYears_setWindow: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the row that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
                stage: "declare" | "review" | "approve" | "adjust" | "monitor" | "self_evaluate" | "finance_review" | "rectify" | "disclose";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WindowDatesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredYearDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description fiscal-year.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present row */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description window.closes-before-opens */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AdministeredYears_removeWindow: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the row that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
                stage: "declare" | "review" | "approve" | "adjust" | "monitor" | "self_evaluate" | "finance_review" | "rectify" | "disclose";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredYearDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description fiscal-year.not-found, window.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present row */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AdministeredYears_setOrganizationWindow: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the row that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
                organizationId: string;
                stage: "declare" | "review" | "approve" | "adjust" | "monitor" | "self_evaluate" | "finance_review" | "rectify" | "disclose";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WindowDatesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredYearDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description fiscal-year.not-found, organization.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present row */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description window.closes-before-opens */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AdministeredYears_removeOrganizationWindow: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the row that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
                organizationId: string;
                stage: "declare" | "review" | "approve" | "adjust" | "monitor" | "self_evaluate" | "finance_review" | "rectify" | "disclose";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredYearDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description fiscal-year.not-found, window.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present row */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AdministeredOrganizations_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredOrganizationsDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AdministeredOrganizations_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request answers what it created before. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationSettingsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredOrganizationDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description organization.code-taken
             *
             *     creation.done: created before, the answer was not kept
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description organization.unknown
             *
             *     creation-key.reused: the key came with another request
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AdministeredOrganizations_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the row that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredOrganizationDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.code-taken, organization.in-use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present row */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.unknown, organization.below-itself, organization.kind-stays */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AdministeredUsers_list: {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Part of the name, the username or the telephone number. */
                q?: string;
                state?: "all" | "active" | "deactivated";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredUserPageDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AdministeredUsers_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request answers what it created before. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPasswordDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description user.username-taken
             *
             *     creation.done: created before, the answer was not kept
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description organization.unknown, role.needs-organization, role.whole-region
             *
             *     creation-key.reused: the key came with another request
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AdministeredUsers_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the row that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredUserDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description user.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description user.own-administration, user.last-administrator */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present row */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.unknown, role.needs-organization, role.whole-region */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AdministeredUsers_resetPassword: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the row that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPasswordDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description user.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description user.own-account, user.no-account */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present row */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AdministeredUsers_deactivate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the row that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredUserDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description user.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description user.own-account, user.last-administrator */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present row */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AdministeredUsers_reactivate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the row that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredUserDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs administration:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description user.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present row */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AuditEvents_search: {
        parameters: {
            query?: {
                /** @description Needed with objectId. */
                objectType?: "project" | "organization" | "user" | "fiscal-year" | "document-import" | "form-export" | "trail-export" | "library-entry";
                objectId?: string;
                /** @description Part of the code or the name of what it happened to. */
                object?: string;
                /** @description Part of the name or the username of who did it. */
                actor?: string;
                /** @description What was done, or its beginning. */
                action?: string;
                /** @description Part of a field that changed, or of its value before or after. */
                text?: string;
                /** @description What happened to this organization, to those below it and to their projects. */
                organizationId?: string;
                /** @description First day, in China. */
                from?: string;
                /** @description Last day, in China. */
                until?: string;
                /** @description The nextCursor of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPageDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs audit:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AuditEvents_document: {
        parameters: {
            query: {
                /** @description Needed with objectId. */
                objectType?: "project" | "organization" | "user" | "fiscal-year" | "document-import" | "form-export" | "trail-export" | "library-entry";
                objectId?: string;
                /** @description Part of the code or the name of what it happened to. */
                object?: string;
                /** @description Part of the name or the username of who did it. */
                actor?: string;
                /** @description What was done, or its beginning. */
                action?: string;
                /** @description Part of a field that changed, or of its value before or after. */
                text?: string;
                /** @description What happened to this organization, to those below it and to their projects. */
                organizationId?: string;
                /** @description First day, in China. */
                from?: string;
                /** @description Last day, in China. */
                until?: string;
                format: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": Blob;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs audit:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": components["schemas"]["ProblemDto"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Delegations_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationsDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs session:own; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Delegations_give: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request answers what it created before. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDelegationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs session:own; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description delegation.not-further
             *
             *     creation.done: created before, the answer was not kept
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description delegation.days, delegation.same-person, delegation.role-not-held, user.unknown
             *
             *     creation-key.reused: the key came with another request
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Delegations_colleagues: {
        parameters: {
            query?: {
                /** @description Part of the name. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleagueDto"][];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs session:own; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Delegations_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs session:own; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description delegation.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Delegations_act: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs session:own; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description delegation.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Publications_list: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationYearDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs publication:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description year.unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Publications_prepare: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request answers what it created before. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPublicationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs publication:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found, year.unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description publication.under-way, window.closed, window.unset
             *
             *     creation.done: created before, the answer was not kept
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description publication.empty, publication.not-department
             *
             *     creation-key.reused: the key came with another request
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Publications_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs publication:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description publication.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Publications_preview: {
        parameters: {
            query?: {
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs publication:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ProblemDto"];
                };
            };
            /** @description publication.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Publications_act: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the publication that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description workflow.role-denied
             *
             *     permission.denied: needs publication:write; password.change-required
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description publication.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description workflow.condition-unmet, workflow.stage-closed, workflow.state-differs */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present publication */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description publication.empty, workflow.reason-missing, workflow.unknown-action */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Public_catalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicRegionDto"][];
                };
            };
            /** @description request.too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Public_data: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                region: string;
                year: number;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/csv": string;
                };
            };
            /** @description publication.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["ProblemDto"];
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description request.too-many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["ProblemDto"];
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Windows_ofProject: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WindowsInForceDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs project:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description project.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Windows_ofOrganization: {
        parameters: {
            query?: {
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WindowsInForceDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs organization:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organization.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Windows_list: {
        parameters: {
            query?: {
                /** @description The nextCursor of the page before. */
                cursor?: string;
                limit?: number;
                /** @description Budget year; the latest where it is left out. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WindowExtensionsDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs window-extension:read; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Windows_grant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request answers what it created before. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantExtensionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WindowExtensionDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs window-extension:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description project.not-found, organization.not-found, year.unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description creation.done, window.unset
             *
             *     creation.done: created before, the answer was not kept
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description creation-key.reused, extension.subject, extension.too-early
             *
             *     creation-key.reused: the key came with another request
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Windows_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the row that was seen. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawExtensionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WindowExtensionDto"];
                };
            };
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description permission.denied: needs window-extension:write; password.change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description extension.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description extension.withdrawn */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version.stale, with the present row */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description precondition.missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
